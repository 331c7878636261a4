import { addDays, type CalendarDate } from '../shared/calendar-date'
import type { Outcome } from './labels'

/** Six weeks, as everywhere in this portal (KB-6). */
const objectionDays = 42

/** The last day on which a practice may object to a decision. */
export const objectUntil = (decidedOn: CalendarDate): CalendarDate => addDays(decidedOn, objectionDays)

/**
 * Whether a practice may object to what was decided about its keurmerk (KB-6).
 * @returns null when it may, else why not, in Dutch
 */
export function mayObject(
  { outcome, decidedOn }: { outcome: Outcome | null; decidedOn: CalendarDate | null },
  today: CalendarDate,
): string | null {
  if (outcome === null || decidedOn === null) return 'Er is nog niet besloten over het keurmerk.'
  if (outcome === 'granted') return 'Je praktijk heeft het keurmerk.'
  return today <= objectUntil(decidedOn) ? null : 'Bezwaar maken kon tot zes weken na het besluit.'
}
