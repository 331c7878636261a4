import type { Problems } from '../evidence/problems'
import { type CalendarDate, daysBetween, isCalendarDate } from '../shared/calendar-date'

export type Employment = {
  employer?: string | null
  role?: string | null
  from?: CalendarDate | null
  until?: CalendarDate | null
  hoursPerWeek?: number | null
}

/** What work experience may be worth, until an organisation changes the terms. */
export const experienceTerms = { hoursPerPoint: 140, mostPoints: 60 }

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

/** What one employer needs, field by field; also in a draft. */
function employmentProblems({ employer, role, from, until, hoursPerWeek }: Employment, today: CalendarDate): Problems {
  const problems: Problems = {}
  if (!employer?.trim()) problems.employer = 'Vul de werkgever in, of “eigen praktijk”.'
  if (!role?.trim()) problems.role = 'Vul in wat je functie was.'
  if (!from) problems.from = 'Vul in wanneer je begon.'
  else if (!isCalendarDate(from)) problems.from = 'Vul een bestaande datum in, als dd-mm-jjjj.'
  else if (from > today) problems.from = 'Deze datum ligt in de toekomst.'
  if (until && !isCalendarDate(until)) problems.until = 'Vul een bestaande datum in, als dd-mm-jjjj.'
  else if (until && from && until < from) problems.until = 'Deze datum ligt vóór de begindatum.'
  if (!hoursPerWeek || hoursPerWeek < 1 || hoursPerWeek > 60) {
    problems.hoursPerWeek = 'Vul in hoeveel uur per week je werkte: van 1 tot en met 60.'
  }
  return problems
}

/** What the form needs before it can be handed in (KS-SCR-2). */
export function experienceProblems(
  draft: { employers?: readonly Employment[] | null; files?: readonly unknown[] | null },
  today: CalendarDate,
): Problems {
  const employers = draft.employers ?? []
  const problems: Problems = {}
  if (employers.length === 0) problems.employers = 'Noem minstens één werkgever, of je eigen praktijk.'
  employers.forEach((one, index) => {
    for (const [field, message] of Object.entries(employmentProblems(one, today))) {
      problems[`employers.${index}.${field}`] = message
    }
  })
  if (!draft.files?.length) problems.files = 'Voeg bewijs toe, bijvoorbeeld een werkgeversverklaring.'
  return problems
}
