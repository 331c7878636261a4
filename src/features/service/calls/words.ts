import { timeOf } from '@/src/domain/service/slots'
import { amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'

const format = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', ...options })
  return (day: CalendarDate): string => formatter.format(new Date(`${day}T00:00:00Z`))
}

/** "dinsdag 24 november" */
export const dayLong = format({ weekday: 'long', day: 'numeric', month: 'long' })

/** "di", for above a column. */
export const weekdayShort = format({ weekday: 'short' })

/** "24 nov", for above a column. */
export const dayShort = format({ day: 'numeric', month: 'short' })

/** "dinsdag 24 november om 10:15" */
export const momentLong = (moment: Date): string => `${dayLong(amsterdamDay(moment))} om ${timeOf(moment)}`
