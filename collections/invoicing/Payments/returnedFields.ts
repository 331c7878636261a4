import type { Field } from 'payload'
import { calendarDate } from '@/src/fields/calendar-date'

/** That money was given back: when, how one finds it in the bank's statements, and who wrote it down. Once, then it stays. */
export const returnedFields: Field[] = [
  calendarDate({ name: 'returnedOn', label: 'Teruggegeven op' }),
  { name: 'returnReference', type: 'text', label: 'Kenmerk van de teruggave', maxLength: 80 },
  { name: 'returnedByName', type: 'text', label: 'Teruggave vastgelegd door', maxLength: 120 },
]
