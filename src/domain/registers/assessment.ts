import type { CalendarDate } from '../shared/calendar-date'

/** What is counted against what is required. */
export type Measure = { counted: number; required: number; met: boolean }

/** One line of the topics bullet: a topic, or one component of it. */
export type TopicItem = {
  code: string
  title: string
  article: string
  required: number
  have: number
  met: boolean
  component?: string
}

export type CategoryResult = {
  code: string
  title: string
  article: string
  /** Both bullets (norms §2.3). */
  met: boolean
  points: Measure
  topics: { met: boolean; items: TopicItem[]; courses?: { have: number; required: number; met: boolean } }
}

export type Gap = { from: CalendarDate; until: CalendarDate }

export type DocumentResult = {
  kind: string
  title: string
  article: string
  met: boolean
  state: 'met' | 'open' | 'not-applicable'
  /** Last day of the validity that reaches furthest; null: none, or without end. */
  validUntil: CalendarDate | null
  gaps: Gap[]
}

/** A requirement with its own due date is open until that date has passed, and overdue after it (norms §2.10). */
export type ObligationState = 'met' | 'open' | 'overdue' | 'not-applicable'

export type Have = { have: number; required: number }

export type Obligation = {
  kind: string
  title: string
  article: string
  state: ObligationState
  /** True also when it doesn't apply: that is no failing. */
  met: boolean
  due: CalendarDate | null
  year?: number
  category?: string
  points?: Have & { carriedIn: number; carriedOut: number }
  sessions?: Have
  hours?: Have
}

export type Missing = { requirement: string; article: string; text: string }

export type Submission = {
  open: boolean
  /** null where nothing is ever submitted. */
  opensOn: CalendarDate | null
  /** Last day; null where there is none. */
  lastDay: CalendarDate | null
  /** In Dutch: why not, or that it can be done now. */
  reason: string
  /** After the end, on credits earned inside the period. */
  retroactive: boolean
}

export type AnnotationResult = { code: string; title: string; article: string; points: Measure }

/** The judgement of a dossier on a day (api.md). */
export type Assessment = {
  norm: string
  period: { start: CalendarDate; end: CalendarDate }
  on: CalendarDate
  /** Every period-bound requirement is met on that day and nothing is overdue (norms §2.13). */
  complete: boolean
  points: Measure
  categories: CategoryResult[]
  documents: DocumentResult[]
  obligations: Obligation[]
  submission: Submission
  /** Those that were reached. */
  annotations: AnnotationResult[]
  missing: Missing[]
}
