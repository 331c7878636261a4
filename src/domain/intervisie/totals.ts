import type { EvidenceStatus } from '../evidence/status'
import { isWaiting, sum } from '../evidence/totals'
import { appliesTo } from '../registers/applies'
import type { Assessment } from '../registers/assessment'
import type { DossierMember } from '../registers/dossier'
import type { Norm, NormSessions } from '../registers/norm'
import { type CalendarDate, yearOf } from '../shared/calendar-date'
import { usualCap } from './lasted'

export type SessionRow = {
  status: EvidenceStatus
  date: CalendarDate | null
  /** As it lasted, and what counts of it. */
  lasted: number | null
  creditedHours: number | null
}

type Part = { done: number; waiting: number; required: number }

/** Where a member stands this calendar year (KS-INT-1). Required is 0 where it is voluntary: never shown as a failing. */
export type IntervisieTotals = {
  year: number
  sessions: Part
  hours: Part
  toDo: number
  voluntary: boolean
  /** First day on which it is asked; null: never, or already. */
  obligedFrom: CalendarDate | null
  endsOn: CalendarDate
  /** The most hours of one session that count. */
  cap: number
}

/** A dossier in a register that asks intervisie, judged on the day. */
export type IntervisieDossier = { norm: Norm; member: DossierMember | undefined; assessment: Assessment }

export const intervisieIn = (norm: Norm): NormSessions | undefined =>
  norm.sessions.find(({ kind }) => kind === 'intervisie')

/**
 * Sessions and hours of the calendar year of `today`: done, waiting, required (KS-INT-1).
 * @param dossier in the register that asks it; null when the member is in none
 */
export function intervisieTotals(
  rows: readonly SessionRow[],
  dossier: IntervisieDossier | null,
  today: CalendarDate,
): IntervisieTotals {
  const year = yearOf(today)
  const asked = dossier ? intervisieIn(dossier.norm) : undefined
  const obligation = dossier?.assessment.obligations.find((one) => one.kind === 'intervisie' && one.year === year)
  const { sessions, hours } = obligation ?? {}
  const inYear = rows.filter(({ date }) => date !== null && yearOf(date) === year)
  const counting = inYear.filter(({ lasted }) => (lasted ?? 0) >= (asked?.minimumHours ?? usualCap))
  const approved = ({ status }: SessionRow): boolean => status === 'approved'
  const waits = ({ status }: SessionRow): boolean => isWaiting(status)
  const worth = (list: readonly SessionRow[]): number => sum(list.map(({ creditedHours }) => creditedHours ?? 0))
  const voluntary = !sessions || !hours
  return {
    year,
    sessions: {
      done: sessions?.have ?? counting.filter(approved).length,
      waiting: counting.filter(waits).length,
      required: sessions?.required ?? 0,
    },
    hours: {
      done: hours?.have ?? worth(inYear.filter(approved)),
      waiting: worth(inYear.filter(waits)),
      required: hours?.required ?? 0,
    },
    toDo: sessions ? Math.max(0, sessions.required - sessions.have) : 0,
    voluntary,
    obligedFrom: voluntary && asked && appliesTo(asked.applies, dossier?.member) ? `${year + 1}-01-01` : null,
    endsOn: `${year}-12-31`,
    cap: asked?.maximumHours ?? usualCap,
  }
}
