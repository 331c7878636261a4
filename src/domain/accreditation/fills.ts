import { assess } from '../registers/assess'
import type { Assessment, CategoryResult } from '../registers/assessment'
import type { Credit, Dossier } from '../registers/dossier'
import { obligationText } from '../registers/missing'
import type { Norm } from '../registers/norm'
import { type CalendarDate, yearOf } from '../shared/calendar-date'

/** Something a course could fill, that a dossier doesn't have yet. `lacking`: points, meetings or courses. */
export type OpenRequirement = { key: string; text: string; lacking: number }

/** What one course gives in one norm, on the last day of its first meeting. */
export type CourseGives = {
  course: number
  day: CalendarDate
  lines: readonly { category: string; topic: string | null; component: string | null; points: number }[]
}

const rounded = (amount: number): number => Math.round(amount * 100) / 100

function lackingInCategory({ code, points, topics }: CategoryResult): [string, number][] {
  const open = topics.items.filter(({ met }) => !met)
  const perTopic = [...new Set(open.map((item) => item.code))].map((topic): [string, number] => [
    `${code}/${topic}`,
    open.filter((item) => item.code === topic).reduce((sum, { required, have }) => sum + required - have, 0),
  ])
  const { courses } = topics
  return [
    ...(points.met ? [] : [[`${code}/points`, rounded(points.required - points.counted)] satisfies [string, number]]),
    ...perTopic,
    ...(courses && !courses.met
      ? [[`${code}/courses`, courses.required - courses.have] satisfies [string, number]]
      : []),
  ]
}

const yearlyKey = (kind: string, category: string | undefined, year: number): string =>
  `${kind}-${category ?? ''}/${year}`

/** The yearly points of this year that are still asked. */
const yearly = ({ obligations }: Assessment, year: number) =>
  obligations.filter((one) => !one.met && one.points !== undefined && one.year === year)

function lackingOf(assessment: Assessment, year: number): Map<string, number> {
  const { categories, points } = assessment
  return new Map([
    ...categories.flatMap(lackingInCategory),
    ...yearly(assessment, year).map(({ kind, category, points: asked }): [string, number] => [
      yearlyKey(kind, category, year),
      asked ? rounded(asked.required - asked.have) : 0,
    ]),
    ...(points.met ? [] : [['total', rounded(points.required - points.counted)] satisfies [string, number]]),
  ])
}

/** What courses could still fill in a dossier: points, topics and numbers of courses; no documents (KK-AGD-1, X-1). */
export function openRequirements(norm: Norm, dossier: Dossier, on: CalendarDate): OpenRequirement[] {
  const assessment = assess(norm, dossier, on)
  const year = yearOf(on)
  const texts = new Map([
    ...assessment.missing.map(({ requirement, text }): [string, string] => [requirement, text]),
    ...yearly(assessment, year).map((one): [string, string] => [
      yearlyKey(one.kind, one.category, year),
      obligationText(one),
    ]),
  ])
  return [...lackingOf(assessment, year)].map(([key, lacking]) => ({ key, text: texts.get(key) ?? key, lacking }))
}

const linesOf = ({ course, day, lines }: CourseGives): Credit[] =>
  lines.map((line, at) => ({ id: `agenda-${at}`, earnedOn: day, course, courseSession: `agenda-${course}`, ...line }))

/**
 * What a course does for a dossier: which open requirements it fills, and which it only brings closer. Judged by the
 * engine itself, as if the course were in the ledger already; so a course that was followed before is no new one.
 */
export function effectOf(
  norm: Norm,
  dossier: Dossier,
  open: readonly OpenRequirement[],
  gives: CourseGives,
  on: CalendarDate,
): { fills: string[]; helps: string[] } {
  const { period } = dossier
  if (gives.day < period.start || gives.day > period.end) return { fills: [], helps: [] }
  const after = assess(norm, { ...dossier, credits: [...dossier.credits, ...linesOf(gives)] }, gives.day)
  const sameYear = yearOf(gives.day) === yearOf(on)
  const left = lackingOf(after, yearOf(on))
  const counts = open.filter(({ key }) => sameYear || !key.endsWith(`/${yearOf(on)}`))
  return {
    fills: counts.filter(({ key }) => !left.has(key)).map(({ key }) => key),
    helps: counts.filter(({ key, lacking }) => (left.get(key) ?? lacking) < lacking).map(({ key }) => key),
  }
}
