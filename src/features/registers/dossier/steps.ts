import type { Assessment } from '@/src/domain/registers/assessment'
import type { Dossier } from '@/src/domain/registers/dossier'
import type { Norm } from '@/src/domain/registers/norm'
import { type Step, shortestWay } from '@/src/domain/registers/shortest-way'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'

/** One thing to do, with the article that asks it and the place on the page where it is explained. */
export type StepView = { key: string; text: string; article: string; anchor: string }

function requirementOf(step: Step): string {
  switch (step.kind) {
    case 'session':
      return `${step.category}/${step.topic}`
    case 'courses':
      return `${step.category}/courses`
    case 'points':
      return step.category === null ? 'total' : `${step.category}/points`
    case 'document':
      return `documents/${step.document}`
    case 'obligation':
      return [step.obligation, step.category, step.year].filter((part) => part !== null).join('/')
  }
}

function anchorOf(step: Step): string {
  switch (step.kind) {
    case 'session':
    case 'courses':
      return `categorie-${step.category}`
    case 'points':
      return step.category === null ? 'categorieen' : `categorie-${step.category}`
    case 'document':
      return 'documenten'
    case 'obligation':
      return 'verplichtingen'
  }
}

/** The article of an obligation that isn't due yet: it is a step, but nothing is missing. */
function askedBy(step: Step, { obligations }: Assessment): string {
  if (step.kind !== 'obligation') return ''
  const asked = obligations.find(
    ({ kind, category, year }) =>
      kind === step.obligation && (category ?? null) === step.category && (year ?? null) === step.year,
  )
  return asked?.article ?? ''
}

/** The shortest way to a complete dossier, in the order in which to go about it. */
export function stepViews(norm: Norm, dossier: Dossier, assessment: Assessment, on: CalendarDate): StepView[] {
  const articles = new Map(assessment.missing.map(({ requirement, article }) => [requirement, article]))
  return shortestWay(norm, dossier, on).map((step) => {
    const key = requirementOf(step)
    return { key, text: step.text, article: articles.get(key) ?? askedBy(step, assessment), anchor: anchorOf(step) }
  })
}
