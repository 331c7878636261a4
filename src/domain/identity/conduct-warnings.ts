import type { NormTerm } from '../registers/norm'
import { reminderDue } from '../registers/reminders'
import type { CalendarDate } from '../shared/calendar-date'

/** When somebody hears that their VOG ends: a new one takes weeks (issue 6, point 5). */
export const conductTerms: readonly NormTerm[] = [
  { amount: 6, unit: 'months' },
  { amount: 3, unit: 'months' },
  { amount: 4, unit: 'weeks' },
]

/** What to tell: a term before the end, or that it has ended. The key is what it is remembered by. */
export type ConductWarning = { key: string; expired: boolean }

/**
 * The warning that is due on a day about a VOG that is valid up to and including `end`; also when it should have gone on a
 * day on which nothing ran. Of several that were missed only the last one (KS-PER-3).
 * @param sent keys that went out for this very VOG
 */
export function conductWarning(end: CalendarDate, sent: readonly string[], on: CalendarDate): ConductWarning | null {
  if (on > end) return sent.includes('expired') ? null : { key: 'expired', expired: true }
  const due = reminderDue({ reminders: [...conductTerms] }, end, sent, on)
  return due && { key: due.key, expired: false }
}
