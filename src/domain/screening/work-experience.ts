import type { Problems } from '../evidence/problems'
import { type CalendarDate, daysBetween } from '../shared/calendar-date'

export type Employment = {
  employer?: string | null
  role?: string | null
  from?: CalendarDate | null
  until?: CalendarDate | null
  hoursPerWeek?: number | null
}

/** Hours worked with all employers together; what still goes on counts up to `today` (KS-SCR-2). */
export function hoursWorked(employers: readonly Employment[], today: CalendarDate): number {
  const hours = employers.reduce((sum, { from, until, hoursPerWeek }) => {
    const end = until && until < today ? until : today
    if (!from || !hoursPerWeek || end < from) return sum
    return sum + ((daysBetween(from, end) + 1) / 7) * hoursPerWeek
  }, 0)
  return Math.round(hours)
}

/**
 * Study points that the work may be worth; the reviewer grants them.
 * @param terms `hoursPerPoint` hours a point, at most `mostPoints`
 */
export const proposedPoints = (hours: number, terms: { hoursPerPoint: number; mostPoints: number }): number =>
  Math.min(terms.mostPoints, Math.floor(hours / terms.hoursPerPoint))

/** What the form needs before it can be handed in (KS-SCR-2). */
export function experienceProblems(
  draft: { employers?: readonly Employment[] | null; files?: readonly unknown[] | null },
  today: CalendarDate,
): Problems {
  const employers = draft.employers ?? []
  const problems: Problems = {}
  if (employers.length === 0) problems.employers = 'Noem minstens één werkgever, of je eigen praktijk.'
  employers.forEach(({ from, until }, index) => {
    if (from && from > today) problems[`employers.${index}.from`] = 'Deze datum ligt in de toekomst.'
    if (from && until && until < from) problems[`employers.${index}.until`] = 'Deze datum ligt vóór de begindatum.'
  })
  if (!draft.files?.length) problems.files = 'Voeg bewijs toe, bijvoorbeeld een werkgeversverklaring.'
  return problems
}
