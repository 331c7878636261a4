import type { CalendarDate } from '../shared/calendar-date'

/** What decides whether a form can be filled in. */
export type Opening = { isOpen: boolean; closesOn: CalendarDate | null }

/** Whether a form can be filled in today: the last day counts (issue 7.2). */
export const isOpenOn = ({ isOpen, closesOn }: Opening, today: CalendarDate): boolean =>
  isOpen && (closesOn === null || today <= closesOn)
