import { dutchCount, dutchDate, dutchList, dutchNumber } from '../shared/dutch'
import type { CategoryResult, DocumentResult, Measure, Missing, Obligation, TopicItem } from './assessment'
import type { CompiledNorm } from './compile'

const pointsWords = (amount: number): string => dutchCount(Math.round(amount * 100) / 100, 'punt', 'punten')

function missingTopics(category: CategoryResult, norm: CompiledNorm): Missing[] {
  const open = new Map<string, TopicItem[]>()
  for (const item of category.topics.items) {
    if (!item.met) open.set(item.code, [...(open.get(item.code) ?? []), item])
  }
  const topics = norm.byCode.get(category.code)?.category.topics ?? []
  return [...open].map(([code, items]) => {
    const topic = topics.find((one) => one.code === code)
    const sessions = items.map((item) => {
      const part = topic?.components.find((one) => one.code === item.component)
      return `${part ? `${part.title} ` : ''}nog ${item.required - item.have} keer`
    })
    return {
      requirement: `${category.code}/${code}`,
      article: items[0]?.article ?? category.article,
      text: `${topic?.title ?? code}: ${dutchList(sessions)}.`,
    }
  })
}

function missingInCategory(category: CategoryResult, norm: CompiledNorm): Missing[] {
  const { points, topics, code, title, article } = category
  const missing: Missing[] = []
  if (!points.met) {
    missing.push({
      requirement: `${code}/points`,
      article,
      text: `${title}: nog ${pointsWords(points.required - points.counted)}.`,
    })
  }
  missing.push(...missingTopics(category, norm))
  if (topics.courses && !topics.courses.met) {
    const { required, have } = topics.courses
    missing.push({
      requirement: `${code}/courses`,
      article: norm.byCode.get(code)?.category.courses?.article ?? article,
      text: `${title}: nog ${dutchCount(required - have, 'andere scholing', 'verschillende scholingen')}.`,
    })
  }
  return missing
}

function missingDocument({ kind, title, article, gaps }: DocumentResult): Missing {
  const days = gaps.map(({ from, until }) =>
    from === until ? dutchDate(from) : `${dutchDate(from)} tot en met ${dutchDate(until)}`,
  )
  const text = days.length > 0 ? `${title}: niet geldig op ${dutchList(days)}.` : `${title}: nog niet in orde.`
  return { requirement: `documents/${kind}`, article, text }
}

/** What an obligation still asks, in Dutch; the tense says whether its day has passed. */
export function obligationText({ title, year, due, state, points, sessions, hours }: Obligation): string {
  const must = state === 'overdue' ? 'dit moest' : 'dit moet'
  const short: string[] = []
  if (points) short.push(`${dutchNumber(Math.round((points.required - points.have) * 100) / 100)} uur`)
  if (sessions && sessions.have < sessions.required) {
    short.push(dutchCount(sessions.required - sessions.have, 'bijeenkomst', 'bijeenkomsten'))
  }
  if (hours && hours.have < hours.required) short.push(`${dutchNumber(hours.required - hours.have)} uur`)
  if (short.length > 0) return `${title} ${year}: nog ${dutchList(short)}; ${must} uiterlijk ${dutchDate(due ?? '')}.`
  return due ? `${title}: ${must} uiterlijk ${dutchDate(due)}.` : `${title}: nog niet in orde.`
}

const missingObligation = (obligation: Obligation): Missing => ({
  requirement: obligation.year
    ? `${obligation.kind}${obligation.category ? `-${obligation.category}` : ''}/${obligation.year}`
    : obligation.kind,
  article: obligation.article,
  text: obligationText(obligation),
})

type Judged = {
  points: Measure
  categories: readonly CategoryResult[]
  documents: readonly DocumentResult[]
  obligations: readonly Obligation[]
}

/** Everything that keeps a dossier from being complete, in Dutch, each with its article (X-1). */
export function missingOf(norm: CompiledNorm, { points, categories, documents, obligations }: Judged): Missing[] {
  const missing = categories.flatMap((category) => (category.met ? [] : missingInCategory(category, norm)))
  if (!points.met && norm.norm.total) {
    missing.push({
      requirement: 'total',
      article: norm.norm.total.article,
      text: `In totaal: nog ${pointsWords(points.required - points.counted)}.`,
    })
  }
  for (const document of documents) if (!document.met) missing.push(missingDocument(document))
  for (const obligation of obligations) if (obligation.state === 'overdue') missing.push(missingObligation(obligation))
  return missing
}
