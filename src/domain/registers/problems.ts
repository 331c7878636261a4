import type { Problems } from '../evidence/problems'
import { type CalendarDate, isCalendarDate } from '../shared/calendar-date'

type Maybe<T> = T | null | undefined

export const blank = (text: Maybe<string>): boolean => !text?.trim()

export function collect(entries: Record<string, string | null>): Problems {
  const problems: Problems = {}
  for (const [field, message] of Object.entries(entries)) if (message) problems[field] = message
  return problems
}

const wrongDay = 'Vul een bestaande datum in, als dd-mm-jjjj.'

function day(date: Maybe<CalendarDate>, missing: string): string | null {
  if (!date) return missing
  return isCalendarDate(date) ? null : wrongDay
}

export function pastDay(date: Maybe<CalendarDate>, today: CalendarDate, missing: string): string | null {
  return day(date, missing) ?? ((date ?? '') > today ? 'Deze datum ligt in de toekomst.' : null)
}

export const needsFile = (files: Maybe<readonly unknown[]>, message: string): string | null =>
  files && files.length > 0 ? null : message

export type FirstAidDraft = {
  obtainedOn?: Maybe<CalendarDate>
  validUntil?: Maybe<CalendarDate>
  files?: Maybe<readonly unknown[]>
}

/** What a first-aid certificate needs before it can be handed in (KK-DOS-3). */
export function firstAidProblems(draft: FirstAidDraft, today: CalendarDate): Problems {
  const until = day(draft.validUntil, 'Vul in tot en met wanneer je certificaat geldig is.')
  const wrongOrder = draft.obtainedOn && draft.validUntil && draft.validUntil < draft.obtainedOn
  return collect({
    obtainedOn: pastDay(draft.obtainedOn, today, 'Vul in wanneer je het certificaat behaalde.'),
    validUntil: until ?? (wrongOrder ? 'Deze datum ligt voor de dag waarop je het certificaat behaalde.' : null),
    files: needsFile(draft.files, 'Voeg een pdf of foto van je certificaat toe.'),
  })
}

export type ActivityDraft = {
  title?: Maybe<string>
  registration?: unknown
  activity?: Maybe<string>
  date?: Maybe<CalendarDate>
  points?: Maybe<number>
  files?: Maybe<readonly unknown[]>
}

const mostPoints = 150

function activityPoints(points: Maybe<number>): string | null {
  if (typeof points !== 'number' || !(points > 0)) return 'Vul in hoeveel punten deze activiteit waard is.'
  if (Math.abs(points * 100 - Math.round(points * 100)) > 1e-7) return 'Gebruik hooguit twee decimalen.'
  return points > mostPoints ? `Vul hooguit ${mostPoints} punten in.` : null
}

/** What an own activity needs before it can be handed in (PG-2). */
export function activityProblems(draft: ActivityDraft, today: CalendarDate): Problems {
  return collect({
    title: blank(draft.title) ? 'Vul in wat je hebt gedaan.' : null,
    registration: draft.registration ? null : 'Kies voor welke registratie je dit invoert.',
    activity: blank(draft.activity) ? 'Kies wat voor activiteit het was.' : null,
    date: pastDay(draft.date, today, 'Vul de datum van de activiteit in.'),
    points: activityPoints(draft.points),
    files: needsFile(draft.files, 'Voeg je bewijs toe, als foto (jpeg) of pdf.'),
  })
}

export type ApplicationDraft = {
  register?: unknown
  education?: Maybe<string>
  graduatedOn?: Maybe<CalendarDate>
  employer?: Maybe<string>
  declaresTruth?: Maybe<boolean>
  files?: Maybe<readonly unknown[]>
}

/** What an application for registration needs before it can be handed in (PG-4, KK-REG-1). */
export function applicationProblems(draft: ApplicationDraft, today: CalendarDate): Problems {
  return collect({
    register: draft.register ? null : 'Kies in welk register je wilt.',
    education: blank(draft.education) ? 'Vul in welke opleiding je deed.' : null,
    graduatedOn: pastDay(draft.graduatedOn, today, 'Vul in wanneer je het diploma behaalde.'),
    employer: blank(draft.employer) ? 'Vul in bij wie je werkt, of de naam van je praktijk.' : null,
    declaresTruth: draft.declaresTruth ? null : 'Bevestig dat je alles naar waarheid hebt ingevuld.',
    files: needsFile(draft.files, 'Voeg een kopie van je diploma toe.'),
  })
}

export type ExtensionDraft = {
  registration?: unknown
  until?: Maybe<CalendarDate>
  motivation?: Maybe<string>
  statementBy?: Maybe<string>
  files?: Maybe<readonly unknown[]>
}

/** What a request for a longer extension needs (KK-DOS-8): motivation, and a statement of employer or specialist. */
export function extensionProblems(draft: ExtensionDraft): Problems {
  return collect({
    registration: draft.registration ? null : 'Kies voor welke registratie je uitstel vraagt.',
    until: day(draft.until, 'Vul in tot en met wanneer je uitstel vraagt.'),
    motivation: blank(draft.motivation) ? 'Leg uit waarom je langer de tijd nodig hebt.' : null,
    statementBy: blank(draft.statementBy) ? 'Kies van wie de verklaring is.' : null,
    files: needsFile(draft.files, 'Voeg de verklaring van je werkgever of specialist toe.'),
  })
}

export type ObjectionDraft = { subject?: Maybe<string>; subjectId?: Maybe<number>; grounds?: Maybe<string> }

/** What an objection needs before it can be handed in. */
export function objectionProblems(draft: ObjectionDraft): Problems {
  return collect({
    subjectId: draft.subject && draft.subjectId ? null : 'Kies tegen welke beslissing je bezwaar maakt.',
    grounds: blank(draft.grounds) ? 'Leg uit waarom je het niet eens bent met de beslissing.' : null,
  })
}
