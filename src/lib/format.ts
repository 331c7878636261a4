import { amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { dutchCount, dutchDate, dutchEuros, dutchNumber } from '@/src/domain/shared/dutch'

const zone = 'Europe/Amsterdam'
const clock = new Intl.DateTimeFormat('nl-NL', { timeZone: zone, hour: '2-digit', minute: '2-digit' })

const parts = (date: CalendarDate): [string, string, string] => {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-')
  return [year, month, day]
}

export { dutchCount as count, dutchDate as formatDate, dutchEuros as formatEuros, dutchNumber as formatNumber }

/** "22-11-2026", as in a date field. */
export function formatDateInput(date: CalendarDate): string {
  const [year, month, day] = parts(date)
  return `${day}-${month}-${year}`
}

/** "22 november 2026 om 09:41" from a moment, in Dutch time. */
export const formatMoment = (moment: Date | string): string =>
  `${dutchDate(amsterdamDay(new Date(moment)))} om ${clock.format(new Date(moment))}`

/** "1,2 MB", "348 kB". */
export function formatFileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`
  return `${new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 }).format(bytes / 1_000_000)} MB`
}
