import type { Problems } from '../evidence/problems'
import type { CalendarDate } from '../shared/calendar-date'
import { spanOf } from './clock'

export type ReportDraft = {
  date: CalendarDate | null
  startsAt: string | null
  endsAt: string | null
  themes: string | null
  /** How many files it has. */
  files: number
  /** How many others of the group were there. */
  others: number
}

/**
 * What a report of the group needs before it goes to those who were there: field → Dutch message.
 * @param today the Dutch day it is sent on
 */
export function reportProblems(draft: ReportDraft, today: CalendarDate): Problems {
  const { start, end } = spanOf(draft.startsAt, draft.endsAt)
  const problems: Problems = {}
  if (!draft.date) problems.date = 'Vul de datum van de sessie in.'
  else if (draft.date > today)
    problems.date = 'Deze datum ligt in de toekomst. Verstuur het verslag als de sessie geweest is.'
  if (start === null) problems.startsAt = 'Vul in hoe laat jullie begonnen.'
  if (end === null) problems.endsAt = 'Vul in hoe laat jullie ophielden.'
  else if (start !== null && end <= start)
    problems.endsAt = 'De eindtijd ligt niet na de begintijd. Controleer beide tijden.'
  if (draft.others === 0) problems.members = 'Kies wie er nog meer bij was.'
  if (!draft.themes?.trim()) problems.themes = 'Schrijf kort op wat jullie bespraken.'
  if (draft.files === 0) problems.files = 'Voeg het verslag als bestand toe.'
  return problems
}
