import { type CalendarDate, daysBetween, isCalendarDate } from '../shared/calendar-date'

export type SessionDraft = {
  startsOn?: CalendarDate | null
  endsOn?: CalendarDate | null
  startTime?: string | null
  endTime?: string | null
  online?: boolean | null
  place?: string | null
}

const longest = 731

function lastDayProblem(startsOn: CalendarDate, endsOn: CalendarDate): string | null {
  if (!isCalendarDate(endsOn)) return 'Vul een bestaande datum in, als dd-mm-jjjj.'
  if (endsOn < startsOn) return 'De laatste dag ligt voor de eerste dag. Controleer beide datums.'
  return daysBetween(startsOn, endsOn) > longest ? 'Een bijeenkomst duurt hooguit twee jaar. Klopt het jaar wel?' : null
}

/**
 * What a meeting needs before it can be planned (KK-PRV-1): field → message.
 * @param form of the course; only an e-learning can do without a place
 */
export function sessionProblems(draft: SessionDraft, form: string): Record<string, string> {
  const problems: Record<string, string> = {}
  const { startsOn, endsOn, startTime, endTime, online, place } = draft
  if (!startsOn) problems.startsOn = 'Vul de eerste dag in.'
  else if (!isCalendarDate(startsOn)) problems.startsOn = 'Vul een bestaande datum in, als dd-mm-jjjj.'
  if (!endsOn) problems.endsOn = 'Vul de laatste dag in.'
  else if (startsOn && !problems.startsOn) {
    const message = lastDayProblem(startsOn, endsOn)
    if (message) problems.endsOn = message
  }
  if (startsOn && startsOn === endsOn && startTime && endTime && endTime <= startTime) {
    problems.endTime = 'De eindtijd ligt voor de begintijd. Controleer beide tijden.'
  }
  if (form !== 'e-learning' && !online && !place?.trim()) {
    problems.place = 'Vul in in welke plaats het is, of kies dat het online is.'
  }
  return problems
}

/** Whether what was planned can still be changed: once it was, the points were earned as it stood. */
export const sessionIsPast = (endsOn: CalendarDate, today: CalendarDate): boolean => endsOn < today
