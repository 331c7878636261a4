import type { Assessment, CategoryResult, TopicItem } from '@/src/domain/registers/assessment'
import type { Forecast } from '@/src/domain/registers/forecast'
import type { Norm, NormCategory } from '@/src/domain/registers/norm'
import { count, formatNumber } from '@/src/lib/format'
import type { EvidenceLine } from './lines'

/** One line of the topics bullet, with the evidence that counts for it. */
export type TopicView = {
  key: string
  title: string
  article: string
  have: number
  required: number
  met: boolean
  lines: EvidenceLine[]
}

/** A category with its two bullets (KK-DOS-1): points and topics, each with the article it comes from. */
export type CategoryView = {
  code: string
  title: string
  article: string
  met: boolean
  points: { counted: number; required: number; met: boolean; text: string }
  topics: { met: boolean; text: string; items: TopicView[] }
  /** Every line of the ledger in this category, also what doesn't count. */
  lines: EvidenceLine[]
  /** What limits the points, each with its article. */
  caps: { title: string; text: string; article: string }[]
  pace: string | null
}

/** "A. Acute zorg" without the code that is shown beside it. */
const withoutCode = (code: string, title: string): string =>
  title.startsWith(`${code}.`) ? title.slice(code.length + 1).trim() : title

const counts = ({ state }: EvidenceLine): boolean => state === 'counts' || state === 'partly' || state === 'not'

function topicView(item: TopicItem, category: NormCategory, lines: readonly EvidenceLine[]): TopicView {
  const component = category.topics
    .find(({ code }) => code === item.code)
    ?.components.find(({ code }) => code === item.component)
  const isOf = (line: EvidenceLine) =>
    line.topic === item.code && (item.component === undefined || line.component === item.component)
  return {
    key: [item.code, item.component].filter(Boolean).join('-'),
    title: component ? `${item.title}, ${component.title}` : item.title,
    article: item.article,
    have: item.have,
    required: item.required,
    met: item.met,
    lines: lines.filter((line) => isOf(line) && counts(line)),
  }
}

function coursesView({ topics }: CategoryResult, category: NormCategory, lines: readonly EvidenceLine[]): TopicView[] {
  if (!topics.courses || !category.courses) return []
  const { have, required, met } = topics.courses
  return [
    {
      key: 'courses',
      title: `${required} verschillende scholingen`,
      article: category.courses.article,
      have,
      required,
      met,
      lines: lines.filter(counts),
    },
  ]
}

function pointsText({ points }: CategoryResult): string {
  if (points.required === 0) return `Er is geen minimum; je hebt ${count(points.counted, 'punt', 'punten')}.`
  const have = `Minstens ${count(points.required, 'punt', 'punten')}; je hebt er ${formatNumber(points.counted)}`
  const short = Math.round((points.required - points.counted) * 100) / 100
  return points.met ? `${have}.` : `${have}. Nog ${count(short, 'punt', 'punten')}.`
}

function topicsText(items: readonly TopicView[]): string {
  if (items.length === 0) return 'De norm vraagt in deze categorie geen vaste onderwerpen.'
  const open = items.filter(({ met }) => !met).length
  if (open === 0)
    return items.length === 1 ? 'Het onderwerp is gehaald.' : `Alle ${items.length} onderdelen zijn gehaald.`
  return `Nog ${open} van de ${count(items.length, 'onderdeel', 'onderdelen')} te doen.`
}

const capPer = {
  'registration-year': 'per registratiejaar',
  'calendar-year': 'per kalenderjaar',
  period: 'per periode',
} as const

function paceText(category: NormCategory, { pace }: Forecast): string | null {
  const own = pace.find((one) => one.category === category.code)
  if (!own || category.pacePerYear === undefined) return null
  const ahead = Math.round((own.counted - own.expected) * 10) / 10
  const yearly = `Tempo: ${formatNumber(category.pacePerYear)} punten per jaar. Op schema is nu ${formatNumber(Math.round(own.expected))}`
  if (Math.abs(ahead) < 1) return `${yearly}; daar zit je op.`
  return `${yearly}; je loopt ${count(Math.abs(Math.round(ahead)), 'punt', 'punten')} ${ahead > 0 ? 'voor' : 'achter'}.`
}

/** The categories of a dossier as they are shown, with what counts for each bullet (KK-DOS-1, PG-1, X-1). */
export function categoryViews(
  norm: Norm,
  { categories }: Assessment,
  lines: readonly EvidenceLine[],
  forecast: Forecast,
): CategoryView[] {
  return categories.flatMap((result) => {
    const category = norm.categories.find(({ code }) => code === result.code)
    if (!category) return []
    const own = lines.filter((line) => line.category === result.code)
    const items = [
      ...result.topics.items.map((item) => topicView(item, category, own)),
      ...coursesView(result, category, own),
    ]
    return [
      {
        code: result.code,
        title: withoutCode(result.code, result.title),
        article: result.article,
        met: result.met,
        points: { ...result.points, text: pointsText(result) },
        topics: { met: result.topics.met, text: topicsText(items), items },
        lines: own,
        caps: norm.caps
          .filter((cap) => cap.category === result.code)
          .map(({ title, article, points, per }) => ({
            title,
            article,
            text: `hoogstens ${count(points, 'punt', 'punten')} ${capPer[per]}`,
          })),
        pace: paceText(category, forecast),
      },
    ]
  })
}

/** Lines in a category that the norm doesn't have: kept, and shown with the reason (nothing is ever lost). */
export const strayLines = (norm: Norm, lines: readonly EvidenceLine[]): EvidenceLine[] =>
  lines.filter((line) => !norm.categories.some(({ code }) => code === line.category))
