import type { Problems } from '../evidence/problems'
import { type CalendarDate, isCalendarDate } from '../shared/calendar-date'

type Maybe<T> = T | null | undefined
type Files = { files?: Maybe<readonly unknown[]> }

const blank = (text: Maybe<string>): boolean => !text?.trim()

const collect = (entries: Record<string, string | false | null>): Problems => {
  const problems: Problems = {}
  for (const [field, message] of Object.entries(entries)) if (message) problems[field] = message
  return problems
}

const noFile = ({ files }: Files, message: string): string | false => !files?.length && message

function notLater(date: Maybe<CalendarDate>, today: CalendarDate, missing: string): string | null {
  if (!date) return missing
  if (!isCalendarDate(date)) return 'Vul een bestaande datum in, als dd-mm-jjjj.'
  return date > today ? 'Deze datum ligt in de toekomst.' : null
}

export type IdentityDraft = Files & { kind?: Maybe<string>; validUntil?: Maybe<CalendarDate>; masked?: Maybe<boolean> }

/** What a copy of an identity document needs before it can be handed in (KS-PER-2). */
export const identityProblems = (draft: IdentityDraft, today: CalendarDate): Problems =>
  collect({
    kind: blank(draft.kind) && 'Kies wat voor document het is.',
    validUntil: !draft.validUntil
      ? 'Vul in tot wanneer het geldig is.'
      : draft.validUntil < today && 'Dit document is verlopen. Gebruik een document dat nog geldig is.',
    masked: !draft.masked && 'Dek je burgerservicenummer en pasfoto af, en bevestig dat hier.',
    files: noFile(draft, 'Voeg de kopie toe, als foto of pdf.'),
  })

export type ConductDraft = Files & { issuedOn?: Maybe<CalendarDate>; profile?: Maybe<string> }

/** What a certificate of conduct needs before it can be handed in (KS-PER-3). */
export const conductProblems = (draft: ConductDraft, today: CalendarDate): Problems =>
  collect({
    issuedOn: notLater(draft.issuedOn, today, 'Vul de datum in die op de VOG staat.'),
    profile: blank(draft.profile) && 'Vul het screeningsprofiel in dat op de VOG staat.',
    files: noFile(draft, 'Voeg de VOG toe, als foto of pdf.'),
  })

export type ExtractDraft = Files & { chamberNumber?: Maybe<string>; issuedOn?: Maybe<CalendarDate> }

/** What a chamber extract needs before it can be handed in (KS-PRA-4). */
export const extractProblems = (draft: ExtractDraft, today: CalendarDate): Problems =>
  collect({
    chamberNumber: !/^\d{8}$/.test(draft.chamberNumber ?? '') && 'Vul het KvK-nummer in: acht cijfers.',
    issuedOn: notLater(draft.issuedOn, today, 'Vul de datum in die op het uittreksel staat.'),
    files: noFile(draft, 'Voeg het uittreksel toe, als pdf of foto.'),
  })

export type ScreeningUploadDraft = Files & { title?: Maybe<string>; subject?: Maybe<string> }

/** What an extra document for the screening needs before it can be handed in (KS-SCR-1). */
export const screeningUploadProblems = (draft: ScreeningUploadDraft): Problems =>
  collect({
    title: blank(draft.title) && 'Geef het een korte naam.',
    subject: blank(draft.subject) && 'Kies waar het over gaat.',
    files: noFile(draft, 'Voeg het bestand toe.'),
  })

export type TransferDraft = {
  fromOrganisation?: Maybe<string>
  memberSince?: Maybe<CalendarDate>
  memberUntil?: Maybe<CalendarDate>
  motivation?: Maybe<string>
  openMatters?: Maybe<boolean>
  openMattersText?: Maybe<string>
  declared?: Maybe<boolean>
}

/** What a transfer statement needs before it can be handed in (KS-SCR-2). */
export const transferProblems = (draft: TransferDraft, today: CalendarDate): Problems =>
  collect({
    fromOrganisation: blank(draft.fromOrganisation) && 'Vul in bij welke organisatie je was of bent.',
    memberSince: notLater(draft.memberSince, today, 'Vul in sinds wanneer je daar lid bent.'),
    memberUntil:
      Boolean(draft.memberUntil && draft.memberSince && draft.memberUntil < draft.memberSince) &&
      'Deze datum ligt vóór de datum waarop je lid werd.',
    motivation: blank(draft.motivation) && 'Schrijf kort waarom je overstapt.',
    openMattersText: Boolean(draft.openMatters) && blank(draft.openMattersText) && 'Schrijf op wat er nog loopt.',
    declared: !draft.declared && 'Bevestig dat je dit naar waarheid hebt ingevuld.',
  })

export type CorrectionDraft = Files & {
  subject?: Maybe<string>
  firstName?: Maybe<string>
  lastName?: Maybe<string>
  birthDate?: Maybe<CalendarDate>
}

/** What a request to correct a name or birth date needs before it can be handed in (KS-PER-1). */
export const correctionProblems = (draft: CorrectionDraft, today: CalendarDate): Problems =>
  collect({
    subject: blank(draft.subject) && 'Kies wat er niet klopt.',
    firstName: draft.subject === 'name' && blank(draft.firstName) && 'Vul je voornaam in zoals die moet zijn.',
    lastName: draft.subject === 'name' && blank(draft.lastName) && 'Vul je achternaam in zoals die moet zijn.',
    birthDate: draft.subject === 'birth-date' && notLater(draft.birthDate, today, 'Vul je geboortedatum in.'),
    files: noFile(draft, 'Voeg een bewijs toe, zoals een akte of uittreksel.'),
  })
