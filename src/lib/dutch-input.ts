import { type CalendarDate, isCalendarDate } from '@/src/domain/shared/calendar-date'

const monthNames = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** "26" means 2026, "87" means 1987: diplomas lie in the past. */
const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) > 50 ? '19' : '20'}${year}`)

const calendarDate = (year: string, month: string | number, day: string): CalendarDate | null => {
  const date = `${fullYear(year)}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDate(date) ? date : null
}

/**
 * A date as people type it: 22-11-2026, 22/11/26, 22.11.2026, 22112026, 22 nov 2026, 2026-11-22.
 * @returns the calendar date, or null when it isn't a day that exists
 */
export function parseDate(text: string): CalendarDate | null {
  const typed = text.trim().toLowerCase()
  const iso = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(typed)
  if (iso?.[1] && iso[2] && iso[3]) return calendarDate(iso[1], iso[2], iso[3])
  const digits = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed)
  if (digits?.[1] && digits[2] && digits[3]) return calendarDate(digits[3], digits[2], digits[1])
  const words = /^(\d{1,2})[- ]*([a-z]{3,9})\.?[- ]*(\d{4}|\d{2})$/.exec(typed)
  if (!words?.[1] || !words[2] || !words[3]) return null
  const month = monthNames.indexOf(words[2].replace('mrt', 'maa').slice(0, 3)) + 1
  return month > 0 ? calendarDate(words[3], month, words[1]) : null
}

/**
 * A time as people type it: 19:30, 9.30, 1930, 9u30, 9.
 * @returns `HH:MM`, or null when it isn't a time of the day
 */
export function parseTime(text: string): string | null {
  const found = /^(\d{1,2}?)(?:[:.u ]?(\d{2}))?\s*(?:u|uur)?$/.exec(text.trim().toLowerCase())
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2] ?? 0)]
  if (!found || hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/**
 * A number as people type it: "7,5", "7.5", "1.250", "1.250,5". A point before exactly three digits groups thousands.
 * @returns the number, or null when it isn't one
 */
export function parseDecimal(text: string): number | null {
  const typed = text.trim().replace(/\s/g, '')
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(typed)) return Number(typed.replace(/\./g, '').replace(',', '.'))
  return /^\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : null
}

/**
 * An amount in euro as people type it: "30.000", "1.250,50", "1250.50", "€ 1.250,-".
 * @returns whole cents, or null when it isn't an amount; above what can be counted exactly it stays at that
 */
export function parseEuros(text: string): number | null {
  const typed = text
    .trim()
    .replace(/^(€|eur(o)?\b)/i, '')
    .replace(/(euro?\b|,[-–—]{1,2})$/i, '')
  const euros = parseDecimal(typed)
  if (euros === null) return null
  const cents = Math.round(euros * 100)
  if (Math.abs(euros * 100 - cents) > 1e-4 * Math.max(1, euros / 1e6)) return null
  return Math.min(cents, Number.MAX_SAFE_INTEGER)
}
