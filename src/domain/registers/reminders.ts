import { addDays, addMonths, type CalendarDate } from '../shared/calendar-date'
import type { Norm, NormTerm } from './norm'

/** A term as the key it is remembered by, e.g. `3-months`. */
export const termKey = ({ amount, unit }: NormTerm): string => `${amount}-${unit}`

/** The day a term before a deadline. */
export function termBefore(deadline: CalendarDate, { amount, unit }: NormTerm): CalendarDate {
  switch (unit) {
    case 'days':
      return addDays(deadline, -amount)
    case 'weeks':
      return addDays(deadline, -amount * 7)
    case 'months':
      return addMonths(deadline, -amount)
  }
}

export type Reminder = { term: NormTerm; key: string; on: CalendarDate }

/** The days on which reminders go out before an end date, first one first (norms §2.19, KK-DOS-6). */
export const remindersFor = (norm: Pick<Norm, 'reminders'>, end: CalendarDate): Reminder[] =>
  norm.reminders
    .map((term) => ({ term, key: termKey(term), on: termBefore(end, term) }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

/**
 * The reminder to send on a day, also when it should have gone on a day on which nothing ran; none once the end has passed.
 * Of several that were missed only the last one goes: three mails on one morning help nobody (KK-DOS-6).
 * @param sent keys that went out for this very end date
 */
export function reminderDue(
  norm: Pick<Norm, 'reminders'>,
  end: CalendarDate,
  sent: readonly string[],
  on: CalendarDate,
): Reminder | null {
  const last = on > end ? undefined : remindersFor(norm, end).findLast((reminder) => reminder.on <= on)
  return last && !sent.includes(last.key) ? last : null
}
