import { addDays, type CalendarDate } from '../shared/calendar-date'
import type { Gap } from './assessment'

export type Interval = { from: CalendarDate; until: CalendarDate | null }

const byStart = (a: Interval, b: Interval): number => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)

/**
 * The days from `first` up to and including `last` that no interval covers; both ends of an interval are inclusive, so
 * that one that ends the day before the next starts leaves no gap (norms §2.8).
 */
export function gapsIn(intervals: readonly Interval[], first: CalendarDate, last: CalendarDate): Gap[] {
  const gaps: Gap[] = []
  let next = first
  for (const { from, until } of intervals.length > 1 ? [...intervals].sort(byStart) : intervals) {
    if (next > last) return gaps
    if (until !== null && until < next) continue
    if (from > last) break
    if (from > next) gaps.push({ from: next, until: addDays(from, -1) })
    if (until === null) return gaps
    next = addDays(until, 1)
  }
  if (next <= last) gaps.push({ from: next, until: last })
  return gaps
}

/** Whether one interval covers the day. */
export const covers = ({ from, until }: Interval, day: CalendarDate): boolean =>
  from <= day && (until === null || until >= day)

/** Last day of the interval that reaches furthest; null when there is none, or one without end. */
export function furthest(intervals: readonly Interval[]): CalendarDate | null {
  let last: CalendarDate | null = null
  for (const { until } of intervals) {
    if (until === null) return null
    if (last === null || until > last) last = until
  }
  return last
}
