import type { Judgement } from './labels'

/** What two reviewers said of the same answer without seeing each other's judgement. */
export type Pair = readonly [first: Judgement, second: Judgement]

export type Agreement = {
  /** How many answers were judged twice. */
  pairs: number
  /** The part on which both said the same, 0 to 1; null without pairs. */
  observed: number | null
  /** Cohen's kappa: 1 is full agreement, 0 what chance would give; null when chance alone would give full agreement. */
  kappa: number | null
}

const judgements: readonly Judgement[] = ['insufficient', 'almost', 'sufficient']

/** How well two reviewers agree, beyond chance: Cohen's kappa over the three levels, without weights. */
export function agreementOf(pairs: readonly Pair[]): Agreement {
  if (pairs.length === 0) return { pairs: 0, observed: null, kappa: null }
  const part = (matches: (pair: Pair) => boolean): number => pairs.filter(matches).length / pairs.length
  const observed = part(([first, second]) => first === second)
  const expected = judgements.reduce(
    (sum, judgement) => sum + part(([first]) => first === judgement) * part(([, second]) => second === judgement),
    0,
  )
  return { pairs: pairs.length, observed, kappa: expected === 1 ? null : (observed - expected) / (1 - expected) }
}
