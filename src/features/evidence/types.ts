import type { CpdTotals } from '@/src/domain/evidence/cpd'
import type { EvidenceStatus } from '@/src/domain/evidence/status'
import type { DiplomaTotals } from '@/src/domain/evidence/totals'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import type { UploadSubject } from '@/src/domain/visitation/upload'
import type { EvidenceKind } from './kinds'
import type { ScreeningItem } from './screening/items'

/** Collections of evidence that a member hands in with the form of this area. */
export type EvidenceCollection = EvidenceKind

/** A file of an item, without its content. */
export type EvidenceFile = {
  id: number
  name: string
  mimeType: string
  /** Bytes. */
  size: number
  sha256: string
  /** ISO moment. */
  receivedAt: string
  /** Whether its owner may open `/api/files/:id/content`; false in the vault (KS-DIP-3). */
  readable: boolean
}

/** One turn in the conversation about an item, oldest first. */
export type EvidenceTurn = {
  action: 'submit' | 'edit' | 'return' | 'approve' | 'reject' | 'reopen' | 'correct'
  /** Name as the member may see it. */
  by: string
  message: string | null
  /** ISO moment. */
  at: string
}

/** What every piece of evidence has. */
export type Item = {
  id: number
  title: string
  status: EvidenceStatus
  /** ISO moments. */
  submittedAt: string | null
  decidedAt: string | null
  updatedAt: string
  /** The answer comes on this day at the latest. */
  reviewDueOn: CalendarDate | null
  /** What the reviewer wrote last: the question (returned), the ground (rejected) or a remark (approved). */
  decisionReason: string | null
  grantedPoints: number | null
  files: EvidenceFile[]
  turns: EvidenceTurn[]
}

export type DiplomaItem = Item & {
  level: 'hbo' | 'mbo' | 'other' | null
  fieldRelated: boolean | null
  plato: 'none' | 'mbk' | 'psbk' | 'both' | null
  studyPoints: number | null
  contactHours: number | null
  provider: string | null
  accreditedBy: string | null
  obtainedOn: CalendarDate | null
}

export type CpdItem = Item & {
  category: 'own-field' | 'free' | 'literature' | 'mbk' | 'psbk' | null
  provider: string | null
  from: CalendarDate | null
  to: CalendarDate | null
  hours: number | null
}

/** A session of intervisie (KS-INT-1). */
export type SessionItem = Item & {
  date: CalendarDate | null
  startsAt: string | null
  endsAt: string | null
  /** As it lasted, and what counts of it. */
  lasted: number | null
  creditedHours: number | null
  group: number | null
  groupName: string | null
  /** The report of the group that it comes from. */
  report: number | null
  themes: string | null
  participants: { name: string; organisation: string | null }[]
}

/** A first-aid certificate (KK-DOS-3). */
export type FirstAidItem = Item & { obtainedOn: CalendarDate | null; validUntil: CalendarDate | null }

/** A professional activity that the member enters (PG-2). */
export type ActivityItem = Item & {
  registration: number | null
  category: string | null
  activity: string | null
  date: CalendarDate | null
  points: number | null
  description: string | null
}

/** An application to a register (PG-4, KK-REG-1). */
export type ApplicationItem = Item & {
  register: number | null
  registerName: string | null
  education: string | null
  graduatedOn: CalendarDate | null
  employer: string | null
  motivation: string | null
  declaresTruth: boolean | null
  fee: number | null
}

/** A dossier that was submitted for re-registration (KK-DOS-5). */
export type SubmissionItem = Item & { retroactive: boolean | null; fee: number | null }

/** A request for a longer extension (KK-DOS-8). */
export type ExtensionItem = Item & {
  registration: number | null
  number: string | null
  until: CalendarDate | null
  motivation: string | null
  statementBy: 'employer' | 'specialist' | null
}

/** An objection to a decision. */
export type ObjectionItem = Item & { subject: string | null; subjectId: number | null; grounds: string | null }

/** A claim of points that stayed away, with the provider's answer. */
export type ClaimItem = Item & {
  registration: number | null
  /** Of the registration. */
  number: string | null
  provider: number | null
  providerName: string | null
  date: CalendarDate | null
  explanation: string | null
  answerDueOn: CalendarDate | null
  answer: 'confirmed' | 'contested' | null
  answerText: string | null
  answeredAt: string | null
  /** Points that stand in the dossier because of it. */
  booked: number | null
}

/** What is uploaded about visitation (KS-VIS-1). */
export type VisitationUploadItem = Item & {
  subject: UploadSubject | null
  visitedOn: CalendarDate | null
  remark: string | null
}

/** Any piece of evidence; what all of them have is in `Item`. */
export type EvidenceItem =
  | DiplomaItem
  | CpdItem
  | SessionItem
  | FirstAidItem
  | ActivityItem
  | ApplicationItem
  | SubmissionItem
  | ExtensionItem
  | ObjectionItem
  | ClaimItem
  | VisitationUploadItem
  | ScreeningItem

/** The lists of a page, newest first (ux.md 3). */
export type EvidenceLists<T> = {
  /** Drafts: saved, not handed in. */
  fresh: T[]
  /** Handed in, no decision yet; those with a question for the member come first. Edit and delete. */
  handedIn: T[]
  /** In the vault, read only. */
  recognised: T[]
  /** Turned down, read only. */
  rejected: T[]
}

export type DiplomaOverview = EvidenceLists<DiplomaItem> & { totals: DiplomaTotals }
export type CpdOverview = EvidenceLists<CpdItem> & { totals: CpdTotals }

/** Everything that was ever handed in for one item. It stays after the item was deleted. */
export type EvidenceReceipt = {
  collection: EvidenceCollection
  id: number
  /** The title it had last. */
  title: string
  events: {
    id: number
    action: 'submit' | 'edit' | 'delete' | 'return' | 'approve' | 'reject' | 'reopen' | 'correct'
    /** "Ingediend", "Aanvulling gevraagd", … */
    label: string
    by: string
    message: string | null
    points: number | null
    at: string
    /** The files as they were at that moment. */
    files: { id: number; name: string; size: number; sha256: string; receivedAt: string }[]
  }[]
}
