import type { CalendarDate } from '../shared/calendar-date'

type Validity = { validFrom: CalendarDate; validUntil: CalendarDate | null }

/** The norm in force on a day: a (re-)registration takes the norm of its period's first day (norms §2.15). */
export const normInForce = <N extends Validity>(norms: readonly N[], day: CalendarDate): N | undefined =>
  norms.find(({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || day <= validUntil))

/** Whether two norms would be in force on one same day. */
export const overlap = (a: Validity, b: Validity): boolean =>
  (a.validUntil === null || b.validFrom <= a.validUntil) && (b.validUntil === null || a.validFrom <= b.validUntil)
