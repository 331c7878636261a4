import type { CalendarDate } from '../shared/calendar-date'
import type { Judgement, Level, Phase } from './labels'

/** One thing an answer must touch to be sufficient, with the words by which the coach recognises it (KB-2, X-12). */
export type PointOfAttention = {
  text: string
  /** Beginnings of words, in lower case and without accents; one of them is enough. Empty: the coach can't tell. */
  words: readonly string[]
}

/** What kinds of answers fall under one of the three levels, with examples of them. */
export type JudgementLevel = { description: string; examples: readonly string[] }

/**
 * What is asked: `text` is described in one's own words; `yes-no`; `year` names the year the answer is about, which may be
 * at most one year before the year of the keurmerk; `link` points at a page of the practice's own site.
 */
export type QuestionKind = 'text' | 'yes-no' | 'year' | 'link'

export type KeurmerkQuestion = {
  /** Stays the same from year to year as long as the question does; by it last year's answer is found. */
  code: string
  norm: string
  phase: Phase
  kind: QuestionKind
  text: string
  points: readonly PointOfAttention[]
  levels: Readonly<Record<Judgement, JudgementLevel>>
  /** Written for the demo, not by the keeper of the keurmerk. */
  isExample: boolean
}

export type SupportingDocument = { title: string; description: string; availableFrom: CalendarDate | null }

export type KeurmerkNorm = {
  /** '1', '2a', '2b', '3'. */
  code: string
  level: Level
  title: string
  description: string
  /** What clients may expect of a practice with the keurmerk. */
  promise: string
  /** The criteria of each phase; a phase without criteria isn't asked about. */
  criteria: Readonly<Partial<Record<Phase, readonly string[]>>>
  documents: readonly SupportingDocument[]
  faq: readonly { question: string; answer: string }[]
}

/** What a year of the keurmerk asks and how answers are judged. It never changes once the round is open (KB-1). */
export type Framework = { year: number; norms: readonly KeurmerkNorm[]; questions: readonly KeurmerkQuestion[] }

/** The questions of a norm, phase by phase, each with its number within the norm as people see it. */
export function questionsOf(framework: Framework, norm: string): (KeurmerkQuestion & { number: number })[] {
  const order: Record<Phase, number> = { plan: 0, do: 1, check: 2, act: 3 }
  return framework.questions
    .filter((question) => question.norm === norm)
    .toSorted((a, b) => order[a.phase] - order[b.phase])
    .map((question, at) => ({ ...question, number: at + 1 }))
}
