import type { Obligation } from '../registers/assessment'
import { addMonths, type CalendarDate } from '../shared/calendar-date'
import { keysOf } from '../shared/keys'
import { type DocumentSubject, documentSubjectLabels } from './labels'

/** What the portal knows of documents that a member was asked for. */
export type AskingFacts = {
  /** Whether their screening runs: then it asks for what the plan says. */
  screening: boolean
  /** Of these something was sent back with a question, and isn't judged again yet. */
  returned: readonly DocumentSubject[]
  /** What their registers ask in their period. */
  obligations: readonly Pick<Obligation, 'kind' | 'met' | 'due'>[]
  /** Whether a visit is under way: it asks for papers. */
  visit: boolean
}

/** So long before an obligation is due its period is being closed. */
const closingMonths = 3

const subjectOf: Readonly<Record<string, DocumentSubject>> = {
  intervisie: 'intervisie',
  cpd: 'cpd',
  visitation: 'visitation',
}

/**
 * For what documents are asked of a member now: in a screening, when something was sent back, when a visit is under way, and
 * at the close of a period in which something is still missing (KS-SRV-1).
 */
export function askedOf(facts: AskingFacts, today: CalendarDate): DocumentSubject[] {
  const closing = facts.obligations.flatMap(({ kind, met, due }) => {
    const subject = subjectOf[kind]
    return subject && !met && due !== null && due <= addMonths(today, closingMonths) ? [subject] : []
  })
  const asked = new Set<DocumentSubject>([
    ...(facts.screening ? (['screening'] as const) : []),
    ...(facts.visit ? (['visitation'] as const) : []),
    ...facts.returned,
    ...closing,
  ])
  return keysOf(documentSubjectLabels).filter((subject) => asked.has(subject))
}
