import type { EvidenceStatus } from './status'

/** Study hours (SBU) in one study point (EC). KS-DIP-1. */
export const sbuPerStudyPoint = 28

type Amount = { studyPoints: number; sbu: number }
export type DiplomaTotals = {
  granted: Amount
  waiting: Amount
  /** How many study points of those come from work experience (KS-SCR-2). */
  experience: { granted: number; waiting: number }
}

type DiplomaRow = { status: EvidenceStatus; studyPoints?: number | null; grantedPoints?: number | null }

/** Adds up in hundredths, so that 0.1 + 0.2 is 0.3. */
export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + Math.round(value * 100), 0) / 100

const amount = (studyPoints: number): Amount => ({
  studyPoints,
  sbu: Math.round(studyPoints * 100 * sbuPerStudyPoint) / 100,
})

/** Whether an item was handed in and has no decision yet; a question asked leaves it so. */
export const isWaiting = (status: EvidenceStatus): boolean => status === 'submitted' || status === 'returned'

const points = (rows: readonly DiplomaRow[]): { granted: number; waiting: number } => ({
  granted: sum(rows.filter((row) => row.status === 'approved').map((row) => row.grantedPoints ?? 0)),
  waiting: sum(rows.filter((row) => isWaiting(row.status)).map((row) => row.studyPoints ?? 0)),
})

/**
 * Study points and hours: granted, and still to be assessed (KS-DIP-1; 1 EC = 28 SBU). Work experience that a reviewer
 * found worth study points counts with the diplomas (KS-SCR-2).
 */
export function diplomaTotals(diplomas: readonly DiplomaRow[], experiences: readonly DiplomaRow[] = []): DiplomaTotals {
  const { granted, waiting } = points([...diplomas, ...experiences])
  return { granted: amount(granted), waiting: amount(waiting), experience: points(experiences) }
}
