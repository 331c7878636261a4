import type { CalendarDate } from '../shared/calendar-date'
import { compileNorm } from './compile'
import type { Credit, Dossier } from './dossier'
import type { Norm } from './norm'
import { type LineReason, tally } from './tally'

/** What one line of the ledger did in an assessment. */
export type ExplainedLine = {
  credit: Credit
  /** Points of the line, after its corrections. */
  points: number
  /** Points that count. */
  counted: number
  reason: LineReason | 'taken-back' | 'correction'
  /** In Dutch, why it doesn't count or only in part; null when it counts whole. */
  text: string | null
}

const texts: Record<Exclude<ExplainedLine['reason'], 'counts'>, string> = {
  capped: 'Telt niet of maar voor een deel: het maximum voor deze activiteit is bereikt.',
  later: 'Telt nog niet: deze datum moet nog komen.',
  'outside-period': 'Telt niet: de datum valt buiten je registratieperiode.',
  'unknown-category': 'Telt niet: deze categorie hoort niet bij je norm.',
  'unknown-activity': 'Telt niet: deze activiteit hoort niet bij deze categorie van je norm.',
  'taken-back': 'Telt niet: deze regel is teruggedraaid.',
  correction: 'Dit is een correctie op een andere regel.',
}

/**
 * What each line of the ledger counted for, and if it didn't, why. Every line comes back, in the order in which it
 * was handed in: nothing is hidden.
 */
export function explain(norm: Norm, dossier: Dossier, on: CalendarDate): ExplainedLine[] {
  const told = new Map<Credit, ExplainedLine>()
  tally(compileNorm(norm), dossier.period, dossier.credits, on, (credit, left, counted, reason) => {
    const text = reason === 'counts' ? null : texts[reason]
    told.set(credit, { credit, points: left / 100, counted: counted / 100, reason, text })
  })
  return dossier.credits.map((credit) => {
    const corrects = credit.reverses !== null && credit.reverses !== undefined
    const reason = corrects ? 'correction' : 'taken-back'
    return told.get(credit) ?? { credit, points: corrects ? credit.points : 0, counted: 0, reason, text: texts[reason] }
  })
}
