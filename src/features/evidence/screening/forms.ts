import { date, type EvidenceFormState, start, text } from '../form-state'
import { employerName } from './employers'
import type {
  ConductItem,
  CorrectionItem,
  ExperienceItem,
  ExtractItem,
  IdentityItem,
  ScreeningUploadItem,
  TransferItem,
} from './items'

/* The form of each kind, of an item that is there already. */

const tick = (value: boolean | null): string => (value ? 'yes' : '')

export const identityForm = (item: IdentityItem): EvidenceFormState =>
  start(item, { kind: text(item.kind), validUntil: date(item.validUntil), masked: tick(item.masked) })

export const conductForm = (item: ConductItem): EvidenceFormState =>
  start(item, { issuedOn: date(item.issuedOn), profile: text(item.profile) })

export const correctionForm = (item: CorrectionItem): EvidenceFormState =>
  start(item, {
    subject: text(item.subject),
    firstName: text(item.firstName),
    infix: text(item.infix),
    lastName: text(item.lastName),
    birthDate: date(item.birthDate),
    reason: text(item.reason),
  })

export const extractForm = (item: ExtractItem): EvidenceFormState =>
  start(item, { chamberNumber: text(item.chamberNumber), issuedOn: date(item.issuedOn) })

export const screeningUploadForm = (item: ScreeningUploadItem): EvidenceFormState =>
  start(item, { subject: text(item.subject), remark: text(item.remark) })

export const experienceForm = (item: ExperienceItem): EvidenceFormState =>
  start(
    item,
    Object.fromEntries(
      item.employers.flatMap((one, index) => [
        [employerName(index, 'employer'), text(one.employer ?? null)],
        [employerName(index, 'role'), text(one.role ?? null)],
        [employerName(index, 'from'), date(one.from ?? null)],
        [employerName(index, 'until'), date(one.until ?? null)],
        [employerName(index, 'hoursPerWeek'), text(one.hoursPerWeek ?? null)],
        [employerName(index, 'description'), text(one.description)],
      ]),
    ),
  )

export const transferForm = (item: TransferItem): EvidenceFormState =>
  start(item, {
    fromOrganisation: text(item.fromOrganisation),
    previousNumber: text(item.previousNumber),
    memberSince: date(item.memberSince),
    memberUntil: date(item.memberUntil),
    motivation: text(item.motivation),
    openMatters: item.openMatters ? 'yes' : 'no',
    openMattersText: text(item.openMattersText),
    declared: tick(item.declared),
  })
