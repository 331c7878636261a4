/** A day on the calendar, `YYYY-MM-DD`. It has no time and no zone. */
export type CalendarDate = string

const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether the text is a day that exists (29 February only in leap years). */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = shape.exec(text) ?? []
  if (!year || !month || !day) return false
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.toISOString().slice(0, 10) === text
}
