import { addDays, addYears, type CalendarDate, isCalendarDate } from '../shared/calendar-date'

/** Between which days something counts; `revokedOn` is the first day on which it no longer does. */
export type Validity = { validFrom: CalendarDate; validUntil: CalendarDate; revokedOn?: CalendarDate | null }

/** Whether an accreditation holds on a day: a meeting counts by its last day (norms §2.1). */
export const validOn = ({ validFrom, validUntil, revokedOn }: Validity, day: CalendarDate): boolean =>
  validFrom <= day && day <= validUntil && !(revokedOn && revokedOn <= day)

/** How long a grant lasts unless the committee says otherwise: a year, from today or from the day the last one ends. */
export function usualValidity(today: CalendarDate, endsNow: CalendarDate | null): Validity {
  const validFrom = endsNow && endsNow >= today ? addDays(endsNow, 1) : today
  return { validFrom, validUntil: addDays(addYears(validFrom, 1), -1) }
}

const mostYears = 5

/** What is wrong with the days of a grant: field → message. */
export function validityProblems({ validFrom, validUntil }: Validity): Record<string, string> {
  if (!isCalendarDate(validFrom)) return { validFrom: 'Vul een bestaande datum in, als dd-mm-jjjj.' }
  if (!isCalendarDate(validUntil)) return { validUntil: 'Vul een bestaande datum in, als dd-mm-jjjj.' }
  if (validUntil < validFrom) return { validUntil: 'De laatste dag ligt voor de eerste dag. Controleer beide datums.' }
  if (validUntil >= addYears(validFrom, mostYears)) {
    return { validUntil: `Ken hooguit ${mostYears} jaar toe. Daarna kan de opleider verlenging vragen.` }
  }
  return {}
}

/**
 * Why an accreditation can't be revoked per a day; null when it can. Never back in time: meetings that were held keep
 * their points.
 */
export function revocationProblem(
  { validUntil, revokedOn }: Validity,
  on: CalendarDate,
  today: CalendarDate,
): string | null {
  if (revokedOn) return 'Deze accreditatie is al ingetrokken.'
  if (!isCalendarDate(on)) return 'Vul een bestaande datum in, als dd-mm-jjjj.'
  if (on < today) return 'Kies vandaag of een latere dag: bijeenkomsten die al zijn geweest houden hun punten.'
  return on > validUntil ? 'De accreditatie is dan al afgelopen. Kies een eerdere dag.' : null
}

/** How long before the end a provider hears that it can ask for renewal, in months. */
export const renewalNoticeMonths = 2
