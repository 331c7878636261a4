import { addDays, amsterdamDay, type CalendarDate } from '../shared/calendar-date'
import { dutchDate } from '../shared/dutch'
import { type CallingHours, closedBecause, columnsFrom, type Slot, slotAt, slotsOn, type Taken } from './slots'

/** A day as a column: what can still be chosen on it, or why nothing can. */
export type DayOffered = { date: CalendarDate; closed: string | null; slots: Slot[] }

/** The last day on which a call can be planned. */
export const lastDay = ({ horizonDays }: CallingHours, now: Date): CalendarDate =>
  addDays(amsterdamDay(now), horizonDays)

const tooFar = (hours: CallingHours, now: Date): string =>
  `Je kunt plannen tot en met ${dutchDate(lastDay(hours, now))}.`

function closedOn(day: CalendarDate, hours: CallingHours, now: Date): string | null {
  if (day < amsterdamDay(now)) return 'Deze dag is voorbij.'
  return day > lastDay(hours, now) ? tooFar(hours, now) : closedBecause(day, hours)
}

/** The days that are shown from a day on, by their date; a day outside what can be planned stands alone. */
export function datesFrom(from: CalendarDate, hours: CallingHours, now: Date, count: number): CalendarDate[] {
  const last = lastDay(hours, now)
  if (from < amsterdamDay(now) || from > last) return [from]
  return columnsFrom(from, hours, count).filter((date) => date <= last)
}

/** Days with what is still free on each (KS-SRV-7). @param taken the calls that stand on those days */
export const offerOn = (
  dates: readonly CalendarDate[],
  hours: CallingHours,
  taken: readonly Taken[],
  now: Date,
): DayOffered[] =>
  dates.map((date) => ({ date, closed: closedOn(date, hours, now), slots: slotsOn(date, hours, taken, now) }))

const day = 86_400_000

/**
 * Why nobody can be called from a moment on, whoever is free: past, too soon, too far, closed, or not a time that is offered;
 * null: it is one.
 */
export function startProblem(start: Date, hours: CallingHours, now: Date): string | null {
  if (Number.isNaN(start.getTime())) return 'Kies een van de vrije tijden.'
  if (start <= now) return 'Deze tijd is voorbij. Kies een latere tijd.'
  // Two days to spare: a moment that far away needn't be a day of our calendar at all.
  if (start.getTime() > now.getTime() + (hours.horizonDays + 2) * day) return tooFar(hours, now)
  const closed = closedOn(amsterdamDay(start), hours, now)
  if (closed) return `${closed.replace(/\.$/, '')}. Kies een andere dag.`
  if (slotAt(start, hours, [], now)) return null
  return slotAt(start, { ...hours, leadMinutes: 0 }, [], now)
    ? `Kies een tijd die minstens ${hours.leadMinutes} minuten later is dan nu.`
    : 'Op dit tijdstip bellen we niet. Kies een van de vrije tijden.'
}

/** Who of a slot is asked first: who has the fewest calls around it, else in the order of the settings. */
export function inTurn({ staff }: Slot, taken: readonly Taken[]): number[] {
  const busy = (account: number): number => taken.filter((call) => call.staff === account).length
  return [...staff].sort((a, b) => busy(a) - busy(b))
}

/** The free times nearest to one that is gone, in order. */
export function near(start: Date, slots: readonly Slot[], most = 3): Slot[] {
  const far = (slot: Slot): number => Math.abs(slot.start.getTime() - start.getTime())
  return [...slots]
    .sort((a, b) => far(a) - far(b))
    .slice(0, most)
    .sort((a, b) => a.start.getTime() - b.start.getTime())
}
