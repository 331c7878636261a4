import type { CalendarDate } from '../shared/calendar-date'
import { dutchDate } from '../shared/dutch'

/** What a session, or the report of one, is called: "Intervisie 12 maart 2026". */
export const sessionTitle = (date: CalendarDate | null, what = 'Intervisie'): string =>
  date ? `${what} ${dutchDate(date)}` : `${what} zonder datum`
