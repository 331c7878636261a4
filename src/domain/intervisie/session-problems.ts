import type { Problems } from '../evidence/problems'
import type { CalendarDate } from '../shared/calendar-date'
import { hoursBetween, spanOf } from './clock'

export type SessionDraft = {
  date?: CalendarDate | null
  startsAt?: string | null
  endsAt?: string | null
  /** As it lasted. */
  hours?: number | null
  group?: unknown
  report?: unknown
  participants?: readonly unknown[] | null
  files?: readonly unknown[] | null
}

/** Therapists that a proof outside a group must name besides the member (norms §2.9). */
export const othersOutsideGroup = 2

/**
 * What a session needs before it can be handed in: field → Dutch message (KS-INT-1, norms §2.9).
 * @param today the Dutch day it is handed in on
 */
export function sessionProblems(draft: SessionDraft, today: CalendarDate): Problems {
  const problems: Problems = {}
  if (!draft.date) problems.date = 'Vul de datum van de intervisie in.'
  else if (draft.date > today)
    problems.date = 'Deze datum ligt in de toekomst. Lever de intervisie in als die geweest is.'
  const { start, end } = spanOf(draft.startsAt, draft.endsAt)
  if (start !== null && end !== null && end <= start)
    problems.endsAt = 'De eindtijd ligt niet na de begintijd. Controleer beide tijden.'
  const hours = draft.hours ?? hoursBetween(draft.startsAt, draft.endsAt)
  if (!problems.endsAt && (!hours || hours <= 0))
    problems.hours = 'Vul in hoeveel uur de intervisie duurde, of de begin- en eindtijd.'
  if (draft.report) return problems
  if (!draft.group && (draft.participants?.length ?? 0) < othersOutsideGroup)
    problems.participants =
      'Noem minstens twee andere therapeuten die meededen. Een sessie telt vanaf drie therapeuten.'
  if (!draft.files || draft.files.length === 0) problems.files = 'Voeg het verslag of een ander bewijs toe.'
  return problems
}
