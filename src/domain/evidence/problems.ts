import type { CalendarDate } from '../shared/calendar-date'
import { isCalendarDate } from '../shared/calendar-date'

/** What a submission still needs: field name → Dutch message. Empty: complete. */
export type Problems = Record<string, string>

/** More than this in one course is a slip of the keyboard: half a year of full-time study. */
const mostHours = 1000

type Maybe<T> = T | null | undefined

export type DiplomaDraft = {
  title?: Maybe<string>
  level?: Maybe<string>
  fieldRelated?: Maybe<boolean>
  provider?: Maybe<string>
  obtainedOn?: Maybe<CalendarDate>
  studyPoints?: Maybe<number>
  contactHours?: Maybe<number>
  files?: Maybe<readonly unknown[]>
}

export type CpdDraft = {
  title?: Maybe<string>
  category?: Maybe<string>
  provider?: Maybe<string>
  from?: Maybe<CalendarDate>
  to?: Maybe<CalendarDate>
  hours?: Maybe<number>
  files?: Maybe<readonly unknown[]>
}

const blank = (text: Maybe<string>): boolean => !text?.trim()

/** Keeps the entries that have a message. */
function collect(entries: Record<string, string | null>): Problems {
  const problems: Problems = {}
  for (const [field, message] of Object.entries(entries)) if (message) problems[field] = message
  return problems
}

function pastDay(date: Maybe<CalendarDate>, today: CalendarDate, missing: string): string | null {
  if (!date) return missing
  if (!isCalendarDate(date)) return 'Vul een bestaande datum in, als dd-mm-jjjj.'
  return date > today ? 'Deze datum ligt in de toekomst. Dien het in als de scholing is afgerond.' : null
}

const notNegative = (value: Maybe<number>): string | null =>
  typeof value === 'number' && value < 0 ? 'Vul een getal van 0 of hoger in.' : null

const needsFile = (files: Maybe<readonly unknown[]>): string | null =>
  files && files.length > 0 ? null : 'Voeg minstens één bestand toe, bijvoorbeeld een foto of pdf van je bewijs.'

/**
 * What a diploma needs before it can be handed in (KS-DIP-2).
 * @param today the day it is in the Netherlands
 */
export function diplomaProblems(diploma: DiplomaDraft, today: CalendarDate): Problems {
  return collect({
    title: blank(diploma.title) ? 'Vul de naam van het diploma in.' : null,
    level: blank(diploma.level) ? 'Kies het niveau van het diploma.' : null,
    fieldRelated:
      typeof diploma.fieldRelated === 'boolean' ? null : 'Geef aan of het diploma bij je eigen vakgebied hoort.',
    provider: blank(diploma.provider) ? 'Vul in waar je de opleiding deed.' : null,
    obtainedOn: pastDay(diploma.obtainedOn, today, 'Vul in wanneer je het diploma behaalde.'),
    studyPoints: notNegative(diploma.studyPoints),
    contactHours: notNegative(diploma.contactHours),
    files: needsFile(diploma.files),
  })
}

function hoursProblem(hours: Maybe<number>): string | null {
  if (typeof hours !== 'number' || !(hours > 0)) return 'Vul in hoeveel uren (SBU) de scholing duurde.'
  return hours > mostHours ? `Vul hooguit ${mostHours} uren in. Klopt je getal wel?` : null
}

function lastDayProblem({ from, to }: CpdDraft, today: CalendarDate): string | null {
  const problem = pastDay(to, today, 'Vul de laatste dag van de scholing in.')
  if (problem) return problem
  return from && to && to < from ? 'De laatste dag ligt voor de eerste dag. Controleer beide datums.' : null
}

/**
 * What continuing education needs before it can be handed in (KS-CPD-2). Reading literature has no provider.
 * @param today the day it is in the Netherlands
 */
export function cpdProblems(cpd: CpdDraft, today: CalendarDate): Problems {
  const needsProvider = cpd.category !== 'literature'
  return collect({
    title: blank(cpd.title) ? 'Vul de naam van de scholing in.' : null,
    category: blank(cpd.category) ? 'Kies welk soort scholing het was.' : null,
    provider: needsProvider && blank(cpd.provider) ? 'Vul in wie de scholing gaf.' : null,
    from: pastDay(cpd.from, today, 'Vul de eerste dag van de scholing in.'),
    to: lastDayProblem(cpd, today),
    hours: hoursProblem(cpd.hours),
    files: needsFile(cpd.files),
  })
}
