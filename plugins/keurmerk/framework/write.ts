import type { Framework } from '@/src/domain/keurmerk/framework'
import type { KeurmerkRound } from '@/src/payload-types'

const lines = (texts: readonly string[] = []): string => texts.join('\n')

/** A framework as the fields of a round, e.g. to begin a year with last year's. */
export function fieldsOf({ norms, questions }: Framework): Pick<KeurmerkRound, 'norms' | 'questions'> {
  return {
    norms: norms.map(({ criteria, documents, faq, ...norm }) => ({
      ...norm,
      criteria: {
        plan: lines(criteria.plan),
        do: lines(criteria.do),
        check: lines(criteria.check),
        act: lines(criteria.act),
      },
      documents: documents.map((document) => ({ ...document })),
      faq: faq.map((one) => ({ ...one })),
    })),
    questions: questions.map(({ points, levels, ...question }) => ({
      ...question,
      points: points.map(({ text, words }) => ({ text, words: words.join(', ') })),
      levels: {
        insufficient: { description: levels.insufficient.description, examples: lines(levels.insufficient.examples) },
        almost: { description: levels.almost.description, examples: lines(levels.almost.examples) },
        sufficient: { description: levels.sufficient.description, examples: lines(levels.sufficient.examples) },
      },
    })),
  }
}
