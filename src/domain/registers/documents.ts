import { type CalendarDate, earlierOf } from '../shared/calendar-date'
import { appliesTo } from './applies'
import type { DocumentResult } from './assessment'
import { covers, furthest, gapsIn, type Interval } from './coverage'
import type { Dossier, Waiver } from './dossier'
import type { NormDocument } from './norm'

const waivesAll = (waiver: Waiver): boolean => !waiver.from && !waiver.until

/** A waived gap counts as covered; an open side reaches as far as the period. */
const asInterval = (waiver: Waiver, { start }: Dossier['period']): Interval => ({
  from: waiver.from ?? start,
  until: waiver.until ?? null,
})

/**
 * Judges one document requirement (norms §2.8).
 * @param on the day; for `whole-period` the days up to the lesser of it and the period's end must be covered
 */
export function assessDocument(requirement: NormDocument, dossier: Dossier, on: CalendarDate): DocumentResult {
  const { kind, title, article } = requirement
  const documents = (dossier.documents ?? []).filter((document) => document.kind === kind)
  const result = { kind, title, article, validUntil: furthest(documents) }
  if (!appliesTo(requirement.applies, dossier.member))
    return { ...result, met: true, state: 'not-applicable', gaps: [] }

  const waivers = (dossier.waivers ?? []).filter((waiver) => waiver.kind === kind)
  if (waivers.some(waivesAll)) return { ...result, met: true, state: 'met', gaps: [] }
  const intervals = [...documents, ...waivers.map((waiver) => asInterval(waiver, dossier.period))]

  const judged = (met: boolean, gaps: DocumentResult['gaps'] = []): DocumentResult => ({
    kind,
    title,
    article,
    met,
    state: met ? 'met' : 'open',
    validUntil: result.validUntil,
    gaps,
  })
  switch (requirement.rule) {
    case 'once':
      return judged(intervals.some(({ from }) => from <= on))
    case 'valid-now':
      return judged(intervals.some((interval) => covers(interval, on)))
    case 'whole-period': {
      const { start, end } = dossier.period
      const gaps = gapsIn(intervals, start, earlierOf(on, end))
      // Before the first day there is nothing to cover yet.
      return judged(gaps.length === 0, gaps)
    }
  }
}
