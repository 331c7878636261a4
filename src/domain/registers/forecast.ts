import { type CalendarDate, daysBetween } from '../shared/calendar-date'
import { assess } from './assess'
import type { Assessment } from './assessment'
import type { Dossier } from './dossier'
import type { Norm } from './norm'

export type Pace = {
  category: string
  /** Points that would keep pace today. */
  expected: number
  counted: number
}

export type Forecast = {
  /** The dossier on the period's last day if nothing changes. */
  atEnd: Assessment
  /** Days until the end; negative when it has passed. */
  daysLeft: number
  /** Part of the period that has passed, 0 to 1. */
  elapsed: number
  pace: Pace[]
}

/** Where the member stands on the end date if nothing changes, and whether they keep pace (X-1, norms §4). */
export function forecast(norm: Norm, dossier: Dossier, on: CalendarDate): Forecast {
  const { start, end } = dossier.period
  const atEnd = assess(norm, dossier, end)
  const days = daysBetween(start, end) + 1
  const passed = Math.min(days, Math.max(0, daysBetween(start, on) + 1))
  const today = assess(norm, dossier, on)
  const pace = norm.categories.flatMap(({ code, pacePerYear }) => {
    if (pacePerYear === undefined) return []
    const counted = today.categories.find((category) => category.code === code)?.points.counted ?? 0
    const years = norm.period.kind === 'fixed' ? norm.period.years : norm.period.cycleYears
    return [{ category: code, expected: Math.round(((pacePerYear * years * passed) / days) * 100) / 100, counted }]
  })
  return { atEnd, daysLeft: daysBetween(on, end), elapsed: passed / days, pace }
}
