/** What a registration period costs, as set for one year (KK-PRO-1). */
export type Fee = { year: number; amount: number }

/** The fee in force in a year: the one set for it, else the last one set before it; null when none was. */
export const feeIn = (fees: readonly Fee[], year: number): Fee | null =>
  fees.reduce<Fee | null>((best, fee) => (fee.year <= year && fee.year >= (best?.year ?? fee.year) ? fee : best), null)

/** What was set for the next year, when it is something else: who signs up now, may have to do with it. */
export function nextFee(fees: readonly Fee[], year: number): Fee | null {
  const next = fees.find((fee) => fee.year === year + 1) ?? null
  return next && next.amount !== feeIn(fees, year)?.amount ? next : null
}

/** What is wrong with a list of fees; null: nothing. A year has one fee, in whole cents. */
export function feesProblem(fees: readonly Partial<Fee>[]): string | null {
  const years = fees.map(({ year }) => year)
  const twice = years.find((year, index) => years.indexOf(year) !== index)
  if (twice !== undefined) return `Het jaar ${twice} staat er twee keer. Zet elk jaar er één keer in.`
  const odd = fees.find(
    ({ amount }) => amount !== undefined && Math.abs(amount * 100 - Math.round(amount * 100)) > 1e-6,
  )
  return odd === undefined ? null : `Het bedrag van ${odd.year} heeft meer dan twee cijfers achter de komma.`
}
