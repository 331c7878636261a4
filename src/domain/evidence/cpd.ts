import { appliesTo } from '../registers/applies'
import type { Assessment } from '../registers/assessment'
import type { DossierMember } from '../registers/dossier'
import type { Norm } from '../registers/norm'
import { type CalendarDate, yearOf } from '../shared/calendar-date'
import type { EvidenceStatus } from './status'
import { isWaiting, sum } from './totals'

/** The kind of yearly requirement that this page is about. */
const kind = 'cpd'

export type CpdRow = {
  status: EvidenceStatus
  category?: string | null
  to?: CalendarDate | null
  hours?: number | null
  grantedPoints?: number | null
}

/** One category of the norm in the current year, in hours. */
export type CpdCategory = {
  code: string
  title: string
  article: string
  /** Earned this year. */
  done: number
  /** Left over from earlier years of the cycle. */
  carried: number
  waiting: number
  required: number
  toDo: number
}

export type CpdTotals = {
  year: number
  /** Hours earned this year. */
  done: number
  /** Hours handed in, not assessed yet. */
  waiting: number
  /** Left over from earlier years. */
  carried: number
  /** Hours this member needs this year; 0 when it is voluntary. */
  required: number
  /** What is still missing, category by category. */
  toDo: number
  /** Voluntary members are never shown a failing (KS-CPD-1). */
  voluntary: boolean
  /** First day on which it is no longer voluntary; null: it stays voluntary, or it is obligatory already. */
  obligedFrom: CalendarDate | null
  /** Last day of the current year, when its hours must be in. */
  endsOn: CalendarDate
  /** First and last year of the cycle in which a surplus is carried on; null where there is none. */
  cycle: { from: number; until: number } | null
  categories: CpdCategory[]
}

/** A dossier in a register with yearly hours, judged on the day. */
export type CpdDossier = { norm: Norm; member: DossierMember | undefined; assessment: Assessment }

/** Whether a norm asks hours of continuing education per year. */
export const asksCpd = (norm: Norm): boolean => norm.yearly.some((requirement) => requirement.kind === kind)

const hoursWaiting = (rows: readonly CpdRow[]): number =>
  sum(rows.filter(({ status }) => isWaiting(status)).map(({ hours }) => hours ?? 0))

function categoriesOf(rows: readonly CpdRow[], { norm, assessment }: CpdDossier, year: number): CpdCategory[] {
  return assessment.obligations.flatMap((obligation) => {
    const { points, category: code } = obligation
    if (obligation.kind !== kind || obligation.year !== year || !points || !code) return []
    const title = norm.categories.find((category) => category.code === code)?.title ?? obligation.title
    return [
      {
        code,
        title,
        article: obligation.article,
        done: sum([points.have, -points.carriedIn]),
        carried: points.carriedIn,
        waiting: hoursWaiting(rows.filter(({ category }) => category === code)),
        required: points.required,
        toDo: Math.max(0, sum([points.required, -points.have])),
      },
    ]
  })
}

const total = (categories: readonly CpdCategory[], field: 'done' | 'carried' | 'required' | 'toDo'): number =>
  sum(categories.map((category) => category[field]))

/**
 * Continuing education in the calendar year of `today`: done, still to do, end date (KS-CPD-1). By the norm of the
 * register that asks it; for who has no such register, or of whom it asks nothing (yet), only what was done.
 * @param dossier in the register that asks it; null when the member is in none
 */
export function cpdTotals(rows: readonly CpdRow[], dossier: CpdDossier | null, today: CalendarDate): CpdTotals {
  const year = yearOf(today)
  const inYear = rows.filter((row) => row.to && yearOf(row.to) === year)
  const granted = sum(inYear.filter(({ status }) => status === 'approved').map((row) => row.grantedPoints ?? 0))
  const categories = dossier ? categoriesOf(inYear, dossier, year) : []
  const voluntary = categories.length === 0
  const applies = dossier?.norm.yearly.some((one) => one.kind === kind && appliesTo(one.applies, dossier.member))
  const { period } = dossier?.assessment ?? {}
  return {
    year,
    done: voluntary ? granted : total(categories, 'done'),
    waiting: hoursWaiting(inYear),
    carried: total(categories, 'carried'),
    required: total(categories, 'required'),
    toDo: total(categories, 'toDo'),
    voluntary,
    obligedFrom: voluntary && applies ? `${year + 1}-01-01` : null,
    endsOn: `${year}-12-31`,
    cycle: !voluntary && period ? cycleOf(period) : null,
    categories,
  }
}

/** Years with obligations: a period that doesn't begin with a year begins with a voluntary one (norms §2.10). */
function cycleOf({ start, end }: Assessment['period']): { from: number; until: number } {
  return { from: yearOf(start) + (start.endsWith('-01-01') ? 0 : 1), until: yearOf(end) }
}
