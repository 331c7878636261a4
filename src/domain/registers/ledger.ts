import { hundredths } from './compile'
import type { Credit } from './dossier'

/** A line with what is left of it after its corrections, in hundredths. */
export type NetLine = { credit: Credit; left: number }

const isCorrection = (credit: Credit): boolean => credit.reverses !== null && credit.reverses !== undefined

function originalOf(credit: Credit, byId: ReadonlyMap<number | string, Credit>): Credit | undefined {
  let line: Credit | undefined = credit
  // A chain can't be longer than the ledger; a circle would be.
  for (let steps = 0; line && isCorrection(line) && steps <= byId.size; steps++) line = byId.get(line.reverses ?? '')
  return line && isCorrection(line) ? undefined : line
}

/** Whether any line takes something back; without it, lines can be counted as they are. */
export const hasCorrections = (credits: readonly Credit[]): boolean =>
  credits.some((credit) => credit.points < 0 || isCorrection(credit))

/**
 * The ledger with every correction taken from the line it corrects (norms §2.6): what was fully taken back is gone, so
 * that it gives no points and no session. A correction of a line that isn't there stays, as a line of its own.
 */
export function netLines(credits: readonly Credit[]): NetLine[] {
  const byId = new Map(credits.map((credit) => [credit.id, credit]))
  const left = new Map<Credit, number>()
  const corrected = new Set<Credit>()
  for (const credit of credits) {
    const original = isCorrection(credit) ? originalOf(credit, byId) : credit
    const line = original ?? credit
    if (line !== credit) corrected.add(line)
    left.set(line, (left.get(line) ?? 0) + hundredths(credit.points))
  }
  return [...left].flatMap(([credit, amount]) =>
    corrected.has(credit) && amount <= 0 ? [] : [{ credit, left: amount }],
  )
}

/** Which meeting a line is of; a proof without a known meeting is one of its own. */
export const sessionOf = (credit: Credit): string | number =>
  credit.courseSession ?? credit.source ?? `line:${credit.id}`

/** Which course a line is of; a proof without a known course is one of its own. */
export const courseOf = (credit: Credit): string | number => credit.course ?? `session:${sessionOf(credit)}`
