import { addDays, addMonths, type CalendarDate } from '../shared/calendar-date'
import type { Term } from './term'

/** The first day that is still within the term: what ended before it, is past it. */
export const cutoff = (term: Term, today: CalendarDate): CalendarDate =>
  'months' in term ? addMonths(today, -term.months) : addDays(today, -term.days)

/** The same for terms that run from the end of a calendar year, as with the tax office. */
export const cutoffOfYear = (term: Term, today: CalendarDate): CalendarDate =>
  `${cutoff(term, today).slice(0, 4)}-01-01`
