import { amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

const zone = 'Europe/Amsterdam'
const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 })
const clock = new Intl.DateTimeFormat('nl-NL', { timeZone: zone, hour: '2-digit', minute: '2-digit' })

const parts = (date: CalendarDate): [string, string, string] => {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-')
  return [year, month, day]
}

/** "22 november 2026" from a calendar date. */
export function formatDate(date: CalendarDate): string {
  const [year, month, day] = parts(date)
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`
}

/** "22-11-2026", as in a date field. */
export function formatDateInput(date: CalendarDate): string {
  const [year, month, day] = parts(date)
  return `${day}-${month}-${year}`
}

/** "22 november 2026 om 09:41" from a moment, in Dutch time. */
export const formatMoment = (moment: Date | string): string =>
  `${formatDate(amsterdamDay(new Date(moment)))} om ${clock.format(new Date(moment))}`

/** "1.234,5"; at most two decimals. */
export const formatNumber = (value: number): string => number.format(value)

/** "1,2 MB", "348 kB". */
export function formatFileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`
  return `${new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 }).format(bytes / 1_000_000)} MB`
}

/** "1 bestand", "3 bestanden". */
export const count = (amount: number, one: string, many: string): string =>
  `${formatNumber(amount)} ${amount === 1 ? one : many}`
