import type { CalendarDate } from '../shared/calendar-date'
import { addDays, amsterdamDay } from '../shared/calendar-date'

/**
 * The last day on which the member may expect an answer: the Dutch day of handing in plus the term.
 * Frozen at the first submission: an answer to a question doesn't move it.
 * @param frozen the due date the item already has, if any
 * @param termDays calendar days
 */
export const reviewDueOn = (
  frozen: CalendarDate | null | undefined,
  submittedAt: Date,
  termDays: number,
): CalendarDate => frozen ?? addDays(amsterdamDay(submittedAt), termDays)
