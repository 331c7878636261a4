import type { FieldHook } from 'payload'
import { addYears, isCalendarDate } from '@/src/domain/shared/calendar-date'

/*
 * A round that is copied is one of the next year (KB-1).
 */

export const nextYear: FieldHook = ({ value }) => (typeof value === 'number' ? value + 1 : value)

export const sameDayNextYear: FieldHook = ({ value }) => (isCalendarDate(value) ? addYears(value, 1) : value)

/** Years that stand in a text. */
export const nextInText: FieldHook = ({ value }) =>
  typeof value === 'string' ? value.replace(/\b20\d\d\b/g, (year) => String(Number(year) + 1)) : value
