/** A day on the calendar, `YYYY-MM-DD`. It has no time and no zone. Two of them compare as text. */
export type CalendarDate = string

const shape = /^\d{4}-\d{2}-\d{2}$/

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** @param month from 1 to 12; any other has no days */
const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)

/** Whether the text is a day that exists (29 February only in leap years). */
export function isCalendarDate(text: string): boolean {
  if (!shape.test(text)) return false
  const day = Number(text.slice(8))
  return day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)))
}

/** Whether `mm-dd` is a day that every year has: not 29 February. 2025 is a year without one. */
export const isDayOfEveryYear = (monthAndDay: string): boolean => isCalendarDate(`2025-${monthAndDay}`)

const amsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day it is in the Netherlands at a moment; handed in, so that rules have no clock of their own. */
export const amsterdamDay = (moment: Date): CalendarDate => amsterdam.format(moment)

function parts(date: CalendarDate): [year: number, month: number, day: number] {
  if (!isCalendarDate(date)) throw new RangeError(`not a calendar date: ${date}`)
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))]
}

const text = (year: number, month: number, day: number): CalendarDate =>
  `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`

/** Days since 1 January 1970. */
const dayNumber = (date: CalendarDate): number => {
  const [year, month, day] = parts(date)
  return Date.UTC(year, month - 1, day) / 86_400_000
}

/** The day `days` later (or earlier, when negative). @throws RangeError when `date` isn't a day that exists. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const [year, month, day] = parts(date)
  // Most steps stay inside the month; only the others need a calendar.
  if (day + days >= 1 && day + days <= daysInMonth(year, month)) return text(year, month, day + days)
  const moment = new Date((dayNumber(date) + days) * 86_400_000)
  return text(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate())
}

/** The same day `months` later or earlier, or that month's last day when it is shorter (norms §2.14). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = parts(date)
  const index = year * 12 + month - 1 + months
  const inYear = Math.floor(index / 12)
  const inMonth = (index % 12) + 1
  return text(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth)))
}

/** The same day `years` later or earlier; 29 February becomes 28 February in other years (norms §2.14). */
export const addYears = (date: CalendarDate, years: number): CalendarDate => addMonths(date, years * 12)

/** The calendar year of a day. */
export const yearOf = (date: CalendarDate): number => parts(date)[0]

/** Calendar days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from)

/** The first of two days. */
export const earlierOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b)

export const laterOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (a > b ? a : b)
