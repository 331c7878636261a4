import type { CalendarDate } from '../shared/calendar-date'
import { yearOf } from '../shared/calendar-date'
import type { EvidenceStatus } from './status'

/** Study hours (SBU) in one study point (EC). KS-DIP-1. */
export const sbuPerStudyPoint = 28

/** Study hours of continuing education a year that reimbursable members need (norms §5). */
const requiredHoursPerYear = 14

type Amount = { studyPoints: number; sbu: number }
export type DiplomaTotals = { granted: Amount; waiting: Amount }

type DiplomaRow = { status: EvidenceStatus; studyPoints?: number | null; grantedPoints?: number | null }

/** Adds up in hundredths, so that 0.1 + 0.2 is 0.3. */
const sum = (values: number[]): number => values.reduce((total, value) => total + Math.round(value * 100), 0) / 100

const amount = (studyPoints: number): Amount => ({
  studyPoints,
  sbu: Math.round(studyPoints * 100 * sbuPerStudyPoint) / 100,
})

/** Whether an item was handed in and has no decision yet; a question asked leaves it so. */
export const isWaiting = (status: EvidenceStatus): boolean => status === 'submitted' || status === 'returned'

/** Study points and hours: granted, and still to be assessed (KS-DIP-1; 1 EC = 28 SBU). */
export function diplomaTotals(rows: readonly DiplomaRow[]): DiplomaTotals {
  const granted = rows.filter((row) => row.status === 'approved').map((row) => row.grantedPoints ?? 0)
  const waiting = rows.filter((row) => isWaiting(row.status)).map((row) => row.studyPoints ?? 0)
  return { granted: amount(sum(granted)), waiting: amount(sum(waiting)) }
}

type CpdRow = {
  status: EvidenceStatus
  to?: CalendarDate | null
  hours?: number | null
  grantedPoints?: number | null
}

export type CpdTotals = {
  year: number
  /** Hours granted by a reviewer. */
  done: number
  /** Hours handed in, not assessed yet. */
  waiting: number
  /** Hours this member needs; 0 when it is voluntary. */
  required: number
  /** What is still missing of `required`, on granted hours. */
  toDo: number
  /** Voluntary members are never shown a failing (KS-CPD-1). */
  voluntary: boolean
  /** Last day of the period. */
  endsOn: CalendarDate
}

/** Hours of continuing education in the calendar year of `today`, by the last day of the course (KS-CPD-1). */
export function cpdTotals(rows: readonly CpdRow[], tier: string, today: CalendarDate): CpdTotals {
  const year = yearOf(today)
  const inYear = rows.filter((row) => row.to && yearOf(row.to) === year)
  const done = sum(inYear.filter((row) => row.status === 'approved').map((row) => row.grantedPoints ?? 0))
  const waiting = sum(inYear.filter((row) => isWaiting(row.status)).map((row) => row.hours ?? 0))
  const required = tier === 'reimbursable' ? requiredHoursPerYear : 0
  return {
    year,
    done,
    waiting,
    required,
    toDo: Math.max(0, sum([required, -done])),
    voluntary: required === 0,
    endsOn: `${year}-12-31`,
  }
}
