import { addDays, type CalendarDate } from '../shared/calendar-date'

/** How long before the end of its term a provider is reminded. */
const noticeDays = 7

/** The last day on which a provider hands in attendance in time (KK-DOS-4): three weeks after a KCKZ course, say. */
export const dueOn = (day: CalendarDate, weeks: number): CalendarDate => addDays(day, weeks * 7)

export type TermReminder = 'near' | 'over'

/**
 * Which reminder a meeting without attendance asks for today. Looks at dates only, so that a missed day is caught up; who is
 * too late is told that, and not first that the term comes near.
 */
export function termReminder(
  due: CalendarDate,
  sent: { near: boolean; over: boolean },
  today: CalendarDate,
): TermReminder | null {
  if (today > due) return sent.over ? null : 'over'
  return today >= addDays(due, -noticeDays) && !sent.near ? 'near' : null
}
