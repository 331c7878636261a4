import type { CalendarDate } from '../shared/calendar-date'
import type {
  AnnotationResult,
  Assessment,
  CategoryResult,
  DocumentResult,
  Measure,
  Missing,
  TopicItem,
} from './assessment'
import { type CompiledCategory, type CompiledNorm, compileNorm, hundredths } from './compile'
import { assessDocument } from './documents'
import type { Dossier } from './dossier'
import { missingOf } from './missing'
import type { Norm } from './norm'
import { assessObligations } from './obligations'
import { submissionOn } from './submission'
import { type Tally, tally } from './tally'

const measure = (counted: number, required: number): Measure => ({
  counted: counted / 100,
  required: required / 100,
  met: counted >= required,
})

function topicItems(norm: CompiledNorm, category: CompiledCategory, counted: Tally): TopicItem[] {
  const items: TopicItem[] = []
  for (const index of category.slots) {
    const slot = norm.slots[index]
    if (!slot) continue
    const have = counted.sessions[index]?.length ?? 0
    const { code, title, article } = slot.topic
    const item: TopicItem = {
      code,
      title,
      article: article ?? category.category.article,
      required: slot.required,
      have,
      met: have >= slot.required,
    }
    if (slot.component) item.component = slot.component.code
    items.push(item)
  }
  return items
}

function categoryResult(norm: CompiledNorm, compiled: CompiledCategory, counted: Tally): CategoryResult {
  const { category, index, minimum } = compiled
  const points = measure(Math.max(0, counted.categories[index] ?? 0), minimum)
  const items = topicItems(norm, compiled, counted)
  const topics: CategoryResult['topics'] = { met: items.every((item) => item.met), items }
  if (category.courses) {
    const have = counted.courses[index]?.length ?? 0
    topics.courses = { have, required: category.courses.minimum, met: have >= category.courses.minimum }
    topics.met &&= topics.courses.met
  }
  return {
    code: category.code,
    title: category.title,
    article: category.article,
    met: points.met && topics.met,
    points,
    topics,
  }
}

/** A category of which nothing is asked in the period as a whole is no line of the dossier: its years are judged instead. */
const asksSomething = ({ minimum, slots, category, yearly }: CompiledCategory): boolean =>
  !yearly || minimum > 0 || slots.length > 0 || category.courses !== undefined

function annotationsOf(norm: Norm, counted: Tally): AnnotationResult[] {
  return norm.annotations.flatMap(({ code, title, article, points }, index) => {
    const result = {
      code,
      title,
      article,
      points: measure(Math.max(0, counted.annotations[index] ?? 0), hundredths(points)),
    }
    return result.points.met ? [result] : []
  })
}

/** Whether a dossier can be submitted on this day as far as its content goes. */
function completeAtEnd(
  norm: Norm,
  dossier: Dossier,
  documents: readonly DocumentResult[],
  missing: readonly Missing[],
): boolean {
  // Submitting judges documents up to the period's last day (norms §2.8); the rest is judged on the day itself.
  return (
    missing.every(({ requirement }) => requirement.startsWith('documents/')) &&
    norm.documents.every((requirement, index) =>
      requirement.rule === 'whole-period'
        ? assessDocument(requirement, dossier, dossier.period.end).met
        : documents[index]?.met,
    )
  )
}

/**
 * Judges a dossier under a norm on a day (norms §2). Pure and total: the same input gives the same answer, whatever the
 * order of the lines.
 * @param on the day on which is judged; what was earned later is ignored
 */
export function assess(norm: Norm, dossier: Dossier, on: CalendarDate): Assessment {
  const compiled = compileNorm(norm)
  const counted = tally(compiled, dossier.period, dossier.credits, on)
  const categories: CategoryResult[] = []
  let total = 0
  for (const category of compiled.categories) {
    total += Math.max(0, counted.categories[category.index] ?? 0)
    if (asksSomething(category)) categories.push(categoryResult(compiled, category, counted))
  }
  const points = measure(total, norm.total ? hundredths(norm.total.points) : 0)
  const documents = norm.documents.map((requirement) => assessDocument(requirement, dossier, on))
  const obligations = assessObligations(compiled, dossier, counted, on)
  const missing = missingOf(compiled, { points, categories, documents, obligations })
  return {
    norm: norm.code,
    period: { start: dossier.period.start, end: dossier.period.end },
    on,
    complete: missing.length === 0,
    points,
    categories,
    documents,
    obligations,
    submission: submissionOn(norm, dossier, on, completeAtEnd(norm, dossier, documents, missing)),
    annotations: annotationsOf(norm, counted),
    missing,
  }
}
