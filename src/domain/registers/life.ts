import type { CalendarDate } from '../shared/calendar-date'
import { dutchDate } from '../shared/dutch'
import { assess } from './assess'
import type { Dossier, Period } from './dossier'
import type { Norm } from './norm'
import type { Outcome } from './periods'
import { extend, startEarly } from './periods'
import type { PeriodStatus } from './registration-status'
import { hasOpenClaim, lastSubmissionDay } from './submission'

const refuse = (message: string): { ok: false; message: string } => ({ ok: false, message })

/** A period as far as its life goes. */
export type Stage = { period: Period; status: PeriodStatus }

const notExtendable: Record<PeriodStatus, string | null> = {
  running: null,
  lapsed: null,
  submitted: 'Dit dossier is al aangemeld; uitstel is niet meer nodig.',
  approved: 'Deze periode is al goedgekeurd; de volgende staat klaar.',
  closed: 'Deze periode is afgesloten.',
}

type Extension = {
  end: CalendarDate
  /** The day of the decision. */
  on: CalendarDate
  /** Whether a request with motivation and statement was granted. */
  granted: boolean
}

/**
 * Moves the end of the period that a registration is in, or of one that just lapsed (KK-DOS-8, norms §2.18).
 * An end that leaves no day to submit is refused: it would lapse again the same night.
 */
export function extendStage(norm: Norm, { period, status }: Stage, { end, on, granted }: Extension): Outcome<Period> {
  const closed = notExtendable[status]
  if (closed) return refuse(closed)
  const moved = extend(norm, period, end, on, granted)
  if (moved.ok && lastSubmissionDay(norm, moved.value) < on) {
    return refuse('Met deze einddatum kan er niet meer worden aangemeld. Kies een latere dag.')
  }
  return moved
}

/**
 * Brings the next period forward (KK-DOS-7, norms §2.17): the old period must be approved, and stay complete without the
 * credits that from then on belong to the new one.
 */
export function startStageEarly(
  norm: Norm,
  dossier: Dossier,
  status: PeriodStatus,
  start: CalendarDate,
): Outcome<{ end: CalendarDate }> {
  const early = startEarly(norm, dossier.period, start, status === 'approved')
  if (!early.ok) return early
  const { end } = early.value
  const shorter = assess(norm, { ...dossier, period: { ...dossier.period, end } }, end)
  if (shorter.complete) return early
  const missing = shorter.missing[0]?.text ?? ''
  return refuse(
    `Zonder de punten vanaf ${dutchDate(start)} is de oude periode niet meer compleet. ${missing} Kies een latere dag.`,
  )
}

/**
 * Whether a period lapses: its last day to submit has passed and nothing was handed in (norms §2.16). An open claim for
 * missing points suspends that day.
 */
export const lapsesOn = (norm: Norm, { period, status }: Stage, on: CalendarDate, claimOpen = false): boolean =>
  norm.submission !== undefined &&
  status === 'running' &&
  !claimOpen &&
  !hasOpenClaim(norm, period) &&
  on > lastSubmissionDay(norm, period)
