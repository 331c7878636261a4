import { addYears, type CalendarDate } from '../shared/calendar-date'
import type { CompiledCap } from './compile'
import type { Credit, Period } from './dossier'
import type { Norm } from './norm'

/**
 * The number of the registration year of a day, from 1: year k starts k − 1 years after the period's start, computed from
 * the start and not chained; days of an extension belong to the last year (norms §2.2).
 */
export function registrationYear(norm: Norm, start: CalendarDate, day: CalendarDate): number {
  const years = norm.period.kind === 'fixed' ? norm.period.years : norm.period.cycleYears
  let year = 1
  while (year < years && addYears(start, year) <= day) year++
  return year
}

function bucketOf(cap: CompiledCap, norm: Norm, period: Period, day: CalendarDate): string {
  switch (cap.cap.per) {
    case 'period':
      return `${cap.index}`
    case 'calendar-year':
      return `${cap.index}:${day.slice(0, 4)}`
    case 'registration-year':
      return `${cap.index}:${registrationYear(norm, period.start, day)}`
  }
}

export type CappedLine = { credit: Credit; left: number; cap: CompiledCap }

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Earliest first (norms §2.2); on one day in an order that doesn't depend on when lines were booked. */
const order = (a: CappedLine, b: CappedLine): number =>
  compare(a.credit.earnedOn, b.credit.earnedOn) ||
  compare(a.credit.topic ?? '', b.credit.topic ?? '') ||
  compare(a.credit.activity ?? '', b.credit.activity ?? '') ||
  b.left - a.left

/**
 * Gives each line what the limit of its activity leaves room for.
 * @param take called per line with the hundredths that count
 */
export function applyCaps(
  lines: CappedLine[],
  norm: Norm,
  period: Period,
  take: (line: CappedLine, counted: number) => void,
): void {
  const used = new Map<string, number>()
  for (const line of lines.sort(order)) {
    const bucket = bucketOf(line.cap, norm, period, line.credit.earnedOn)
    const taken = used.get(bucket) ?? 0
    const counted = line.left > 0 ? Math.min(line.left, Math.max(0, line.cap.limit - taken)) : line.left
    if (counted > 0) used.set(bucket, taken + counted)
    take(line, counted)
  }
}
