import type { CalendarDate } from '../shared/calendar-date'
import { daysBetween, yearOf } from '../shared/calendar-date'

/** How pressing a deadline is; decides colour and icon, the text says it in words. */
export type Urgency = 'late' | 'today' | 'soon' | 'later'

export type DueLabel = { text: string; urgency: Urgency }

/** From this many days ahead a deadline is no longer pressing. */
const soonWithin = 3

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

function shortDate(date: CalendarDate, today: CalendarDate): string {
  const text = `${Number(date.slice(8, 10))} ${months[Number(date.slice(5, 7)) - 1]}`
  return yearOf(date) === yearOf(today) ? text : `${text} ${yearOf(date)}`
}

/**
 * The deadline of an answer as a reviewer reads it (ux.md 10).
 * @param today the day it is in the Netherlands
 */
export function dueLabel(dueOn: CalendarDate, today: CalendarDate): DueLabel {
  const days = daysBetween(today, dueOn)
  if (days < 0) return { text: days === -1 ? '1 dag te laat' : `${-days} dagen te laat`, urgency: 'late' }
  if (days === 0) return { text: 'vandaag', urgency: 'today' }
  if (days === 1) return { text: 'morgen', urgency: 'soon' }
  return { text: shortDate(dueOn, today), urgency: days <= soonWithin ? 'soon' : 'later' }
}
