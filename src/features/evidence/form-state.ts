import { formatDateInput } from '@/src/lib/format'
import type {
  ActivityItem,
  ApplicationItem,
  ClaimItem,
  CpdItem,
  DiplomaItem,
  EvidenceItem,
  ExtensionItem,
  FirstAidItem,
  ObjectionItem,
  SessionItem,
  SubmissionItem,
  VisitationUploadItem,
} from './types'

export type EvidenceFormState = {
  /** `invalid`: see `errors`. `saved`: a draft, or a change to what was handed in. `submitted`: handed in now. */
  outcome: 'idle' | 'invalid' | 'saved' | 'submitted' | 'deleted'
  /** What to tell the member, e.g. "Opgeslagen, nog niet verstuurd."; null with `idle` and `invalid`. */
  message: string | null
  /** In the order of the form. Without `field`: about the whole. */
  errors: { field?: string; message: string }[]
  /** Everything that was typed, to fill the form again: nothing is ever lost. */
  values: Record<string, string>
  /** Ids of the files in the form. */
  files: number[]
  /** The item, once there is one. */
  id: number | null
  /** Day of the answer at the latest, after `submitted`. */
  answerBy: string | null
}

/** A form that nobody sent yet. */
export const untouched = (values: Record<string, string> = {}, files: number[] = []): EvidenceFormState => ({
  outcome: 'idle',
  message: null,
  errors: [],
  values,
  files,
  id: null,
  answerBy: null,
})

/** A value as text in a form. */
export const text = (value: string | number | null): string =>
  typeof value === 'number' ? String(value).replace('.', ',') : (value ?? '')

/** A day as text in a form. */
export const date = (value: string | null): string => (value ? formatDateInput(value) : '')

const yesNo = (value: boolean | null): string => (value === null ? '' : value ? 'yes' : 'no')

/** The form of an item that is there already. */
export const start = (item: EvidenceItem, values: Record<string, string>): EvidenceFormState => ({
  ...untouched(
    { title: item.title, ...values },
    item.files.map(({ id }) => id),
  ),
  id: item.id,
})

/** The form of a diploma that is there already. */
export const diplomaForm = (item: DiplomaItem): EvidenceFormState =>
  start(item, {
    level: text(item.level),
    fieldRelated: yesNo(item.fieldRelated),
    plato: text(item.plato),
    studyPoints: text(item.studyPoints),
    contactHours: text(item.contactHours),
    provider: text(item.provider),
    accreditedBy: text(item.accreditedBy),
    obtainedOn: date(item.obtainedOn),
  })

/** The form of continuing education that is there already. */
export const cpdForm = (item: CpdItem): EvidenceFormState =>
  start(item, {
    category: text(item.category),
    provider: text(item.provider),
    from: date(item.from),
    to: date(item.to),
    hours: text(item.hours),
  })

/** The form of a session that is there already; hours stand there only when no times do, which say the same. */
export const sessionForm = (item: SessionItem): EvidenceFormState =>
  start(item, {
    date: date(item.date),
    group: text(item.group),
    participants: item.participants
      .map(({ name, organisation }) => [name, organisation].filter(Boolean).join(', '))
      .join('\n'),
    startsAt: text(item.startsAt),
    endsAt: text(item.endsAt),
    hours: item.startsAt && item.endsAt ? '' : text(item.lasted),
    themes: text(item.themes),
    report: text(item.report),
  })

/** The form of a first-aid certificate that is there already. */
export const firstAidForm = (item: FirstAidItem): EvidenceFormState =>
  start(item, { obtainedOn: date(item.obtainedOn), validUntil: date(item.validUntil) })

/** A category and an activity in it as one choice of a list, e.g. `B/intervisie`. */
export const activityChoice = (category: string, activity: string): string => `${category}/${activity}`

/** The form of an own activity that is there already. */
export const activityForm = (item: ActivityItem): EvidenceFormState =>
  start(item, {
    registration: text(item.registration),
    activity: item.category && item.activity ? activityChoice(item.category, item.activity) : '',
    date: date(item.date),
    points: text(item.points),
    description: text(item.description),
  })

/** The form of an application that is there already. */
export const applicationForm = (item: ApplicationItem): EvidenceFormState =>
  start(item, {
    register: text(item.register),
    education: text(item.education),
    graduatedOn: date(item.graduatedOn),
    employer: text(item.employer),
    motivation: text(item.motivation),
    declaresTruth: item.declaresTruth ? 'yes' : '',
  })

/** The form to answer a question about a submitted dossier. */
export const submissionForm = (item: SubmissionItem): EvidenceFormState => start(item, {})

/** The form of a request for extension that is there already. */
export const extensionForm = (item: ExtensionItem): EvidenceFormState =>
  start(item, {
    registration: text(item.registration),
    until: date(item.until),
    statementBy: text(item.statementBy),
    motivation: text(item.motivation),
  })

/** The form of an objection that is there already. */
export const objectionForm = (item: ObjectionItem): EvidenceFormState =>
  start(item, { subject: text(item.subject), subjectId: text(item.subjectId), grounds: text(item.grounds) })

/** The form of a claim of missing points that is there already. */
export const claimForm = (item: ClaimItem): EvidenceFormState =>
  start(item, {
    registration: text(item.registration),
    provider: text(item.provider),
    date: date(item.date),
    explanation: text(item.explanation),
  })

/** The form of what was uploaded about visitation. */
export const visitationUploadForm = (item: VisitationUploadItem): EvidenceFormState =>
  start(item, { subject: text(item.subject), visitedOn: date(item.visitedOn), remark: text(item.remark) })
