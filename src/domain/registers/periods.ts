import { addDays, addMonths, addYears, type CalendarDate, yearOf } from '../shared/calendar-date'
import { dutchDate } from '../shared/dutch'
import type { Period } from './dossier'
import type { Norm } from './norm'

/** A refusal in Dutch, or what was asked. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; message: string }

const refuse = (message: string): { ok: false; message: string } => ({ ok: false, message })

/**
 * The period that starts on a day under the norm in force on that day (norms §2.14, §2.17). A running period is the cycle:
 * it ends on 31 December of the last year with obligations, of which the first is the year after the start.
 */
export function periodFrom(norm: Norm, start: CalendarDate): Period {
  if (norm.period.kind === 'fixed') return { start, end: addDays(addYears(start, norm.period.years), -1) }
  const startsWithTheYear = start.endsWith('-01-01')
  return { start, end: `${yearOf(start) + norm.period.cycleYears - (startsWithTheYear ? 1 : 0)}-12-31` }
}

/** The first day of the period after this one (norms §2.17). */
export const nextStart = ({ end }: Period): CalendarDate => addDays(end, 1)

/** The end as it was before anyone moved it. */
export const originalEnd = ({ end, extensions = [] }: Period): CalendarDate => extensions[0]?.previousEnd ?? end

/**
 * Moves the end of a period (norms §2.18): before or after it has passed, up to the norm's limit at once, longer only on a
 * request that was granted.
 * @param decidedOn the day of the decision
 * @param granted whether a request with motivation and statement was granted
 */
export function extend(
  norm: Norm,
  period: Period,
  end: CalendarDate,
  decidedOn: CalendarDate,
  granted: boolean,
): Outcome<Period> {
  if (end <= period.end) return refuse(`Kies een einddatum na ${dutchDate(period.end)}.`)
  if (!granted) {
    if (!norm.extensionMonths) return refuse('Bij deze norm is uitstel alleen mogelijk met een verzoek.')
    const limit = addMonths(originalEnd(period), norm.extensionMonths)
    if (end > limit) {
      return refuse(
        `Uitstel kan direct tot en met ${dutchDate(limit)}; langer kan alleen met een verzoek en een verklaring.`,
      )
    }
  }
  const extensions = [...(period.extensions ?? []), { previousEnd: period.end, decidedOn }]
  return { ok: true, value: { ...period, end, extensions } }
}

/**
 * Brings the next period forward (norms §2.17): the old one, which must be approved, then ends the day before.
 * @param norm the norm of the old period
 */
export function startEarly(
  norm: Norm,
  period: Period,
  start: CalendarDate,
  approved: boolean,
): Outcome<{ end: CalendarDate }> {
  if (!norm.earlyStartMonths) return refuse('Bij deze norm kan een periode niet eerder ingaan.')
  if (!approved) return refuse('Eerst moet het dossier van deze periode zijn goedgekeurd.')
  const normal = nextStart(period)
  const earliest = addMonths(normal, -norm.earlyStartMonths)
  if (start < earliest) return refuse(`De nieuwe periode kan op zijn vroegst ingaan op ${dutchDate(earliest)}.`)
  if (start >= normal) return refuse(`De nieuwe periode gaat al in op ${dutchDate(normal)}; kies een eerdere datum.`)
  if (start <= period.start) return refuse('De nieuwe periode kan niet ingaan voordat de oude begon.')
  return { ok: true, value: { end: addDays(start, -1) } }
}
