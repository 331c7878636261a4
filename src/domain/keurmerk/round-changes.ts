import type { CalendarDate } from '../shared/calendar-date'
import { keysOf } from '../shared/keys'
import { type RoundDays, roundDayLabels } from './round'

type Round = Readonly<Partial<Record<keyof RoundDays | 'year' | 'published' | 'samplePercent' | 'sampleSeed', unknown>>>

/** Days until which practices have: while such a day lasts, it can still be put off, as when the portal was down. */
const lasts: ReadonlySet<keyof RoundDays> = new Set(['closesOn', 'requalifiesUntil'])

/**
 * What may no longer be changed of a round that was published (KB-1, KB-3), once its first day has come: what is asked and how
 * it is judged, which answers are judged twice, days that are over, and that it is published. Field → Dutch message.
 * @param sameFramework whether the framework stays as it is
 */
export function changesAfterOpening(
  before: Round,
  after: Round,
  sameFramework: boolean,
  today: CalendarDate,
): Record<string, string> {
  const problems: Record<string, string> = {}
  if (typeof before.opensOn !== 'string' || before.opensOn > today) return problems
  if (!after.published) problems.published = 'De ronde is begonnen: praktijken zien haar al.'
  if (after.year !== before.year) problems.year = 'De ronde is begonnen: het jaar staat vast.'
  for (const name of ['samplePercent', 'sampleSeed'] as const) {
    if (after[name] !== before[name]) problems[name] = 'De ronde is begonnen: de steekproef staat vast.'
  }
  if (!sameFramework) {
    const message =
      'De ronde is begonnen: vragen en toetsingskader staan vast. Verander ze in de ronde van volgend jaar.'
    problems.questions = message
  }
  for (const name of keysOf(roundDayLabels)) {
    const was = before[name]
    if (typeof was !== 'string' || after[name] === was) continue
    // Also for a day to come: it can be moved, but not into the past.
    const to = after[name]
    if (was < today || (was === today && !lasts.has(name))) problems[name] = 'Deze dag is geweest en staat vast.'
    else if (typeof to === 'string' && to < today) problems[name] = 'Kies een dag die nog komt.'
  }
  return problems
}
