/** A day on the calendar, `YYYY-MM-DD`. It has no time and no zone. Two of them compare as text. */
export type CalendarDate = string

const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether the text is a day that exists (29 February only in leap years). */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = shape.exec(text) ?? []
  if (!year || !month || !day) return false
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.toISOString().slice(0, 10) === text
}

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

const utc = (year: number, monthIndex: number, day: number): CalendarDate =>
  new Date(Date.UTC(year, monthIndex, day)).toISOString().slice(0, 10)

/** The day `days` later (or earlier, when negative). @throws RangeError when `date` isn't a day that exists. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const [year, month, day] = parts(date)
  return utc(year, month - 1, day + days)
}

/** The same day `months` later or earlier, or that month's last day when it is shorter (norms §2.14). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = parts(date)
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return utc(year, month - 1 + months, Math.min(day, lastDay))
}

/** The same day `years` later or earlier; 29 February becomes 28 February in other years (norms §2.14). */
export const addYears = (date: CalendarDate, years: number): CalendarDate => addMonths(date, years * 12)

/** The calendar year of a day. */
export const yearOf = (date: CalendarDate): number => parts(date)[0]

/** Calendar days from one day to another; negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  const at = (date: CalendarDate): number => {
    const [year, month, day] = parts(date)
    return Date.UTC(year, month - 1, day)
  }
  return Math.round((at(to) - at(from)) / 86_400_000)
}
