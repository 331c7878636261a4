import { addDays, type CalendarDate } from '../shared/calendar-date'

type Timed = { startedOn: CalendarDate; remindedOn: CalendarDate | null }

/** Whether a new member is to be reminded today: every so many days since the screening began or the last reminder (KS-ACC-2). */
export const reminderDueOn = ({ startedOn, remindedOn }: Timed, everyDays: number, on: CalendarDate): boolean =>
  on >= addDays(remindedOn ?? startedOn, everyDays)
