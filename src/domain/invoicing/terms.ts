import { addDays, type CalendarDate } from '../shared/calendar-date'

/** Reminders of an invoice; after the last one a person decides. */
export type ReminderStep = 1 | 2 | 3

/** How many days after the last day to pay each reminder goes. */
export type ReminderDays = Readonly<Record<ReminderStep, number>>

/** The last day to pay, so many days after the invoice. */
export const dueOn = (issuedOn: CalendarDate, termDays: number): CalendarDate => addDays(issuedOn, termDays)

type Reminded = { dueOn: CalendarDate; reminders: number; remindedOn: CalendarDate | null }

/** At least so many days lie between two reminders, also when the job didn't run for a month. */
const apart = 7

/**
 * Which reminder goes today, if any: one at a time and in their order, whenever the job runs (KS-ACC-6).
 * @param reminders how many went
 */
export function reminderStep(invoice: Reminded, days: ReminderDays, today: CalendarDate): ReminderStep | null {
  const next = invoice.reminders + 1
  if (next !== 1 && next !== 2 && next !== 3) return null
  if (today < addDays(invoice.dueOn, days[next])) return null
  if (invoice.remindedOn !== null && today < addDays(invoice.remindedOn, apart)) return null
  return next
}
