import type { CalendarDate } from '../shared/calendar-date'

/** One line of the ledger (norms §1). */
export type Credit = {
  id: number | string
  earnedOn: CalendarDate
  category: string
  topic?: string | null
  component?: string | null
  activity?: string | null
  /** Which course it was; two sessions of one course are one course. */
  course?: number | string | null
  /** Which meeting it was. */
  courseSession?: number | string | null
  /** Up to two decimals; negative on a correction. */
  points: number
  /** What caused the line, e.g. `cpd-uploads/12`. */
  source?: string | null
  /** On a correction: the line it takes back, whole or in part. */
  reverses?: number | string | null
}

/** First and last day, both inclusive. */
export type Period = {
  start: CalendarDate
  end: CalendarDate
  /** Ends that were moved, oldest first: the end as it was, and the day it was moved. */
  extensions?: readonly { previousEnd: CalendarDate; decidedOn: CalendarDate }[]
  /** Missing-points claims about days in it: since when, and until when they were open; null: still (norms §2.16). */
  claims?: readonly { from: CalendarDate; until: CalendarDate | null }[]
}

/** An approved document; both ends of its validity are inclusive. */
export type DossierDocument = {
  kind: string
  from: CalendarDate
  /** null: without end. */
  until: CalendarDate | null
}

/** What staff waived, with their reason: a document requirement, or only the gap between two days. */
export type Waiver = {
  kind: string
  from?: CalendarDate | null
  until?: CalendarDate | null
  reason: string
}

/** An intervisie session as it was approved. */
export type PeerSession = {
  kind: string
  on: CalendarDate
  /** As it lasted. */
  hours: number
  /** Members of the group on that day, or therapists that the proof names. */
  groupSize: number
}

/** What of the member decides which requirements apply. */
export type DossierMember = {
  tier?: string | null
  /** Codes, e.g. `mbk`. */
  recognitions?: readonly string[]
  recognisedOn?: CalendarDate | null
  /** Day of the last upgrade to a tier with obligations; it starts a first term again (norms §2.12). */
  upgradedOn?: CalendarDate | null
  /** First visitation term where the member's organisation differs from the norm. */
  firstTermMonths?: number | null
  /** Facts that hold, e.g. `agb-code`. */
  facts?: readonly string[]
}

/** All that an assessment looks at. Documents, sessions and visits are those that were approved. */
export type Dossier = {
  period: Period
  credits: readonly Credit[]
  documents?: readonly DossierDocument[]
  waivers?: readonly Waiver[]
  sessions?: readonly PeerSession[]
  visits?: readonly { kind: string; on: CalendarDate }[]
  member?: DossierMember
  submittedOn?: CalendarDate | null
  /** A missing-points claim waits for a decision: the last day to submit is suspended (norms §2.16). */
  claimOpen?: boolean
}
