import { appliesTo } from '../registers/applies'
import type { DossierMember } from '../registers/dossier'
import type { Norm } from '../registers/norm'
import { intervalDue } from '../registers/obligations'
import { addMonths, type CalendarDate } from '../shared/calendar-date'

const kind = 'visitation'

/** How many months before its last day a visit is put up to be planned. */
export const monthsAhead = 6

type Obliged = {
  norm: Norm
  member: DossierMember
  /** First day of the registration period, for who has no day of recognition. */
  periodStart: CalendarDate
  /** Days on which they were visited before. */
  visits: readonly CalendarDate[]
}

/**
 * The last day of the next visit of a professional (norms §2.12): the first term from their recognition or upgrade, later
 * the interval from the last visit; null when the norm asks none of them.
 */
export function nextVisitDue({ norm, member, periodStart, visits }: Obliged, on: CalendarDate): CalendarDate | null {
  const requirement = norm.intervals.find((one) => one.kind === kind)
  if (!requirement || !appliesTo(requirement.applies, member)) return null
  return intervalDue(requirement, member, periodStart, visits, on).due
}

/** Whether a visit with this last day is to be planned now. A missed day is caught up: it looks at dates alone. */
export const isToPlan = (due: CalendarDate, on: CalendarDate): boolean => addMonths(due, -monthsAhead) <= on
