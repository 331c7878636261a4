import type { CalendarDate } from '../shared/calendar-date'
import { assess } from './assess'
import type { Gap } from './assessment'
import type { Dossier } from './dossier'
import { obligationText } from './missing'
import type { Norm } from './norm'

/** One thing to do. Points of a step come on top of what the sessions before it bring. */
export type Step =
  | { kind: 'session'; category: string; topic: string; components: string[]; times: number; text: string }
  | { kind: 'courses'; category: string; times: number; text: string }
  | { kind: 'points'; category: string | null; points: number; text: string }
  | { kind: 'document'; document: string; gaps: Gap[]; text: string }
  | { kind: 'obligation'; obligation: string; category: string | null; year: number | null; text: string }

const round = (points: number): number => Math.round(points * 100) / 100

/**
 * The fewest things that make a dossier complete, in the order to do them in: meetings on required topics first,
 * because they bring points as well; one meeting serves all the components of its topic; then courses and points; the
 * points that are only missing in total come last, less those of the steps before.
 */
export function shortestWay(norm: Norm, dossier: Dossier, on: CalendarDate): Step[] {
  const { categories, documents, missing, obligations, points } = assess(norm, dossier, on)
  const textOf = new Map(missing.map(({ requirement, text }) => [requirement, text]))
  const steps: Step[] = []
  let inCategories = 0
  for (const { code, points: own, topics } of categories) {
    const open = topics.items.filter((item) => !item.met)
    let sessions = 0
    for (const topic of new Set(open.map((item) => item.code))) {
      const items = open.filter((item) => item.code === topic)
      const times = Math.max(...items.map((item) => item.required - item.have))
      sessions += times
      const components = items.flatMap((item) => item.component ?? [])
      steps.push({
        kind: 'session',
        category: code,
        topic,
        components,
        times,
        text: textOf.get(`${code}/${topic}`) ?? '',
      })
    }
    if (topics.courses && !topics.courses.met) {
      // A meeting on a required topic may be a course that is new to the dossier; count on one each.
      const times = Math.max(0, topics.courses.required - topics.courses.have - sessions)
      if (times > 0) steps.push({ kind: 'courses', category: code, times, text: textOf.get(`${code}/courses`) ?? '' })
    }
    if (!own.met) {
      inCategories += own.required - own.counted
      const lacking = round(own.required - own.counted)
      steps.push({ kind: 'points', category: code, points: lacking, text: textOf.get(`${code}/points`) ?? '' })
    }
  }
  const rest = round(points.required - points.counted - inCategories)
  if (rest > 0) steps.push({ kind: 'points', category: null, points: rest, text: textOf.get('total') ?? '' })
  for (const { kind, met, gaps } of documents) {
    if (!met) steps.push({ kind: 'document', document: kind, gaps, text: textOf.get(`documents/${kind}`) ?? '' })
  }
  for (const obligation of obligations) {
    if (obligation.met) continue
    const { kind, year = null, category = null } = obligation
    steps.push({ kind: 'obligation', obligation: kind, category, year, text: obligationText(obligation) })
  }
  return steps
}
