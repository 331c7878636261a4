import { addDays, type CalendarDate } from '../shared/calendar-date'

/** Days on which it differs whether one works. */
export type HolidayChoices = { liberationDay: boolean; goodFriday: boolean }

const day = (year: number, month: number, date: number): CalendarDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm of Meeus, Jones and Butcher). */
export function easter(year: number): CalendarDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return day(year, Math.floor(n / 31), (n % 31) + 1)
}

/** The day of the week by its ISO number: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: CalendarDate): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7

/** King's Day: 27 April, or the day before when that is a Sunday. */
const kingsDay = (year: number): CalendarDate => {
  const birthday = day(year, 4, 27)
  return weekdayOf(birthday) === 7 ? addDays(birthday, -1) : birthday
}

function holidaysOf(year: number, { liberationDay, goodFriday }: HolidayChoices): Map<CalendarDate, string> {
  const sunday = easter(year)
  return new Map([
    [day(year, 1, 1), 'Nieuwjaarsdag'],
    ...(goodFriday ? [[addDays(sunday, -2), 'Goede Vrijdag'] as const] : []),
    [sunday, 'Eerste paasdag'],
    [addDays(sunday, 1), 'Tweede paasdag'],
    [kingsDay(year), 'Koningsdag'],
    ...(liberationDay ? [[day(year, 5, 5), 'Bevrijdingsdag'] as const] : []),
    [addDays(sunday, 39), 'Hemelvaartsdag'],
    [addDays(sunday, 49), 'Eerste pinksterdag'],
    [addDays(sunday, 50), 'Tweede pinksterdag'],
    [day(year, 12, 25), 'Eerste kerstdag'],
    [day(year, 12, 26), 'Tweede kerstdag'],
  ])
}

const known = new Map<string, ReadonlyMap<CalendarDate, string>>()

/** Dutch public holidays of a year, by day (KS-SRV-7). Asked for every day that is shown, so counted once a year. */
export function dutchHolidays(year: number, choices: HolidayChoices): ReadonlyMap<CalendarDate, string> {
  const key = `${year} ${choices.liberationDay} ${choices.goodFriday}`
  const found = known.get(key) ?? holidaysOf(year, choices)
  // Any year can be asked for in an address; what is kept stays small.
  if (known.size > 40) known.clear()
  known.set(key, found)
  return found
}
