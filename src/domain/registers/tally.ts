import type { CalendarDate } from '../shared/calendar-date'
import { applyCaps, type CappedLine } from './caps'
import { type CompiledCategory, type CompiledNorm, hundredths } from './compile'
import type { Credit, Period } from './dossier'
import { courseOf, hasCorrections, netLines, sessionOf } from './ledger'

/** Why a line doesn't count, or only in part. */
export type LineReason = 'counts' | 'capped' | 'later' | 'outside-period' | 'unknown-category' | 'unknown-activity'

/** Told of each line that isn't taken back: the points that are left of it and those that count, in hundredths. */
export type LineSink = (credit: Credit, left: number, counted: number, reason: LineReason) => void

type SessionKey = string | number

/** All that was counted, in hundredths, by the numbers of the compiled norm. */
export type Tally = {
  categories: number[]
  annotations: number[]
  sessions: (SessionKey[] | undefined)[]
  courses: (SessionKey[] | undefined)[]
  /** Per category: counted per calendar year. */
  years: (Map<number, number> | undefined)[]
}

/** A dossier has few meetings per topic: looking through a short list beats hashing. */
function addTo(lists: (SessionKey[] | undefined)[], index: number, value: SessionKey): void {
  const list = lists[index]
  if (!list) lists[index] = [value]
  else if (!list.includes(value)) list.push(value)
}

function addPoints(tally: Tally, category: CompiledCategory, credit: Credit, counted: number): void {
  tally.categories[category.index] = (tally.categories[category.index] ?? 0) + counted
  const annotations = credit.topic ? category.topics.get(credit.topic)?.annotations : undefined
  if (annotations) for (const index of annotations) tally.annotations[index] = (tally.annotations[index] ?? 0) + counted
  if (!category.yearly) return
  const years = tally.years[category.index] ?? new Map<number, number>()
  tally.years[category.index] = years
  const year = Number(credit.earnedOn.slice(0, 4))
  years.set(year, (years.get(year) ?? 0) + counted)
}

/** Sessions and courses count for topics also where a limit takes the points away (norms §2.2, §2.4). */
function addSession(tally: Tally, category: CompiledCategory, credit: Credit): void {
  if (category.category.courses) addTo(tally.courses, category.index, courseOf(credit))
  const topic = credit.topic ? category.topics.get(credit.topic) : undefined
  if (!topic) return
  const session = sessionOf(credit)
  addTo(tally.sessions, topic.slot, session)
  const component = credit.component ? topic.components.get(credit.component) : undefined
  if (component !== undefined) addTo(tally.sessions, component, session)
}

const accepts = ({ category }: CompiledCategory, credit: Credit): boolean =>
  !category.activities || !credit.activity || category.activities.some(({ code }) => code === credit.activity)

function whyNot(
  credit: Credit,
  category: CompiledCategory | undefined,
  period: Period,
  on: CalendarDate,
): LineReason | null {
  if (credit.earnedOn < period.start || credit.earnedOn > period.end) return 'outside-period'
  if (credit.earnedOn > on) return 'later'
  if (!category) return 'unknown-category'
  return accepts(category, credit) ? null : 'unknown-activity'
}

/**
 * Counts a ledger under a norm on a day (norms §2.1 to §2.6). Lines earned after `on` or outside the period don't count,
 * whenever they were booked; lines in a category or activity the norm doesn't know count nowhere.
 * @param sink told of every line, for who wants to explain the result
 */
export function tally(
  norm: CompiledNorm,
  period: Period,
  credits: readonly Credit[],
  on: CalendarDate,
  sink?: LineSink,
): Tally {
  const result: Tally = { categories: [], annotations: [], sessions: [], courses: [], years: [] }
  const capped: (CappedLine & { category: CompiledCategory })[] = []

  const count = (credit: Credit, left: number): void => {
    const category = norm.byCode.get(credit.category)
    const reason = whyNot(credit, category, period, on)
    if (!category || reason) {
      sink?.(credit, left, 0, reason ?? 'unknown-category')
      return
    }
    // A correction of a line that isn't there is no session.
    if (left >= 0) addSession(result, category, credit)
    const cap = credit.activity ? category.capOf.get(credit.activity) : undefined
    if (cap) {
      capped.push({ credit, left, cap, category })
      return
    }
    addPoints(result, category, credit, left)
    sink?.(credit, left, left, 'counts')
  }

  if (hasCorrections(credits)) for (const { credit, left } of netLines(credits)) count(credit, left)
  else for (const credit of credits) count(credit, hundredths(credit.points))

  const categoryOf = new Map(capped.map((line) => [line.credit, line.category]))
  applyCaps(capped, norm.norm, period, ({ credit, left }, counted) => {
    const category = categoryOf.get(credit)
    if (category) addPoints(result, category, credit, counted)
    sink?.(credit, left, counted, counted < left ? 'capped' : 'counts')
  })
  return result
}
