import { clockTime, momentOfClock } from '../shared/amsterdam-clock'
import { addDays, amsterdamDay, type CalendarDate, yearOf } from '../shared/calendar-date'
import { dutchHolidays, type HolidayChoices, weekdayOf } from './holidays'

/** When and by whom members are called (the global of opening hours). Times are those of a Dutch clock, `hh:mm`. */
export type CallingHours = HolidayChoices & {
  slotMinutes: number
  /** Not sooner than so many minutes from now. */
  leadMinutes: number
  /** Not later than so many days from today. */
  horizonDays: number
  hours: readonly { weekday: number; from: string; until: string }[]
  /** `weekdays` empty: every day. */
  staff: readonly { account: number; weekdays: readonly number[] }[]
  /** Both days inclusive; `account` null: everybody is away. */
  closures: readonly { from: CalendarDate; until: CalendarDate; account: number | null; reason: string | null }[]
}

/** A call that stands, whose colleague is busy then. */
export type Taken = { staff: number; start: Date; end: Date }

/** A time at which somebody can call. */
export type Slot = { start: Date; end: Date; staff: number[] }

/** What a closed day says when nobody wrote why. */
export const noReason = 'Gesloten'

/** Why nobody is called on a day, in words for a member; null: somebody is. */
export function closedBecause(day: CalendarDate, hours: CallingHours): string | null {
  const holiday = dutchHolidays(yearOf(day), hours).get(day)
  if (holiday) return holiday
  const weekday = weekdayOf(day)
  if (!hours.hours.some((block) => block.weekday === weekday)) return 'Op deze dag bellen we niet.'
  const closure = hours.closures.find(({ from, until, account }) => account === null && from <= day && day <= until)
  return closure ? (closure.reason ?? noReason) : null
}

/** Who makes calls on a day, busy or not. */
export const presentOn = (day: CalendarDate, { staff, closures }: CallingHours): number[] =>
  staff
    .filter(({ weekdays }) => weekdays.length === 0 || weekdays.includes(weekdayOf(day)))
    .map(({ account }) => account)
    .filter((account) => !closures.some((away) => away.account === account && away.from <= day && day <= away.until))

const minute = 60_000

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const onClock = (day: CalendarDate, at: number): Date | null =>
  momentOfClock(`${day}T${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`)

/**
 * The starts within a block of opening hours. Counted on the clock, so that a quarter past ten is a quarter past ten on every
 * day; an hour that is skipped in spring isn't offered, and one that comes twice in autumn is offered once.
 */
function startsIn(day: CalendarDate, from: string, until: string, length: number): Date[] {
  const first = minutesOf(from)
  const count = Math.max(0, Math.floor((minutesOf(until) - first) / length))
  const last = (count - 1) * length
  const [opens, closes] = count > 0 ? [onClock(day, first), onClock(day, first + last)] : [null, null]
  // Asking the clock is dear. As long as it isn't changed in between, the others lie evenly between the first and the last.
  if (opens && closes && closes.getTime() - opens.getTime() === last * minute) {
    return Array.from({ length: count }, (_, n) => new Date(opens.getTime() + n * length * minute))
  }
  return Array.from({ length: count }, (_, n) => onClock(day, first + n * length)).filter((moment) => moment !== null)
}

/**
 * The times at which a member can still be called on a day (KS-SRV-7), each with the colleagues who are free then; a time
 * that nobody has left isn't there.
 * @param taken the calls that stand around that day @param now the moment it is
 */
export function slotsOn(day: CalendarDate, hours: CallingHours, taken: readonly Taken[], now: Date): Slot[] {
  const today = amsterdamDay(now)
  if (day < today || day > addDays(today, hours.horizonDays) || closedBecause(day, hours) !== null) return []
  const earliest = now.getTime() + hours.leadMinutes * minute
  const [present, on] = [presentOn(day, hours), weekdayOf(day)]
  const slots = hours.hours
    .filter(({ weekday }) => weekday === on)
    .flatMap(({ from, until }) => startsIn(day, from, until, hours.slotMinutes))
    .filter((start) => start.getTime() >= earliest)
    .sort((a, b) => a.getTime() - b.getTime())
    .map((start) => ({ start, end: new Date(start.getTime() + hours.slotMinutes * minute) }))
  const overlapping = (calls: readonly Taken[], from: Date, until: Date) =>
    calls.filter(({ start, end }) => start < until && from < end)
  const [first, last] = [slots[0], slots.at(-1)]
  if (!first || !last) return []
  // Whoever asks for many days hands in the calls of all of them; each slot only looks at those of its day.
  const onDay = overlapping(taken, first.start, last.end)
  return slots
    .map(({ start, end }) => {
      const busy = overlapping(onDay, start, end).map(({ staff }) => staff)
      return { start, end, staff: present.filter((account) => !busy.includes(account)) }
    })
    .filter(({ staff }) => staff.length > 0)
}

/** The slot that begins at a moment, when it is one that is still offered. */
export function slotAt(start: Date, hours: CallingHours, taken: readonly Taken[], now: Date): Slot | null {
  return (
    slotsOn(amsterdamDay(start), hours, taken, now).find((slot) => slot.start.getTime() === start.getTime()) ?? null
  )
}

/**
 * The days that are shown beside each other: the day itself, whatever it is, and the working days after it (source 001: today
 * and the next three). Weekends, holidays and days on which everybody is away are passed over.
 */
export function columnsFrom(day: CalendarDate, hours: CallingHours, count = 4): CalendarDate[] {
  const columns = [day]
  // A portal without opening hours has no working days; it still shows the first.
  for (let next = addDays(day, 1); columns.length < count && next <= addDays(day, 60); next = addDays(next, 1)) {
    if (closedBecause(next, hours) === null) columns.push(next)
  }
  return columns
}

/** What a Dutch clock shows at the start of a slot: "10:15". */
export const timeOf = (moment: Date): string => clockTime(moment).slice(11)
