import type { TextField } from 'payload'
import { isCalendarDate } from '@/src/domain/shared/calendar-date'

type Options = Omit<TextField, 'type' | 'hasMany' | 'minRows' | 'maxRows' | 'validate' | 'defaultValue'>

/**
 * A calendar date (`YYYY-MM-DD`, Europe/Amsterdam, never a moment in time).
 * The column becomes a real `date` in src/db/calendar-date-columns.ts.
 */
export function calendarDate(options: Options): TextField {
  return {
    ...options,
    type: 'text',
    hasMany: false,
    custom: { ...options.custom, calendarDate: true },
    admin: {
      ...options.admin,
      components: {
        Field: '/src/fields/CalendarDateField',
        Cell: '/src/fields/CalendarDateCell',
        ...options.admin?.components,
      },
    },
    validate: (value: string | null | undefined) => {
      if (value === null || value === undefined || value === '') return options.required ? 'Vul een datum in.' : true
      return isCalendarDate(value) || 'Vul een bestaande datum in, als dd-mm-jjjj.'
    },
    hooks: {
      ...options.hooks,
      beforeValidate: [...(options.hooks?.beforeValidate ?? []), ({ value }) => (value === '' ? null : value)],
    },
  }
}
