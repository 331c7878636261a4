import type { CalendarDate } from '../shared/calendar-date'
import { type AovQuestion, aovProblems, compare, earliestStart, type Premium, premium } from './premium'
import { type Tariff, tariffOn } from './tariff'

/** A premium, the tariff that it was calculated by, and the other own-risk periods beside it. */
export type Quoted<T extends Tariff> = { tariff: T; premium: Premium; compared: Premium[] }

export type QuoteOutcome<T extends Tariff> =
  | { outcome: 'quoted'; quoted: Quoted<T> }
  | { outcome: 'refused'; problems: Record<string, string> }

export const noTariff = 'Er is nu geen tarief. Je kunt later terugkomen.'

/** The premium by the tariff that holds on the first day, or what is wrong with what was filled in (KS-AOV-1). */
export function quoteOf<T extends Tariff>(
  question: AovQuestion,
  tariffs: readonly T[],
  today: CalendarDate,
): QuoteOutcome<T> {
  // A first day without tariff is judged by the one that comes first: it says what is wrong with the day.
  const tariff = tariffOn(tariffs, question.startOn) ?? tariffOn(tariffs, earliestStart(today)) ?? tariffs[0]
  if (!tariff) return { outcome: 'refused', problems: { startOn: noTariff } }
  const problems = aovProblems(question, tariff, today)
  if (Object.keys(problems).length > 0) return { outcome: 'refused', problems }
  const found = premium(question, tariff)
  if (found === null) {
    return { outcome: 'refused', problems: { birthDate: 'Voor je leeftijd staat er geen premie in het tarief.' } }
  }
  return { outcome: 'quoted', quoted: { tariff, premium: found, compared: compare(question, tariff) } }
}

/** Whether what was shown still holds: the same tariff asks the same amount. */
export const stillHolds = (shown: { tariff: number; premium: number }, now: Quoted<Tariff & { id: number }>): boolean =>
  shown.tariff === now.tariff.id && shown.premium === now.premium.monthly
