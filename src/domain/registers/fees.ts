/** What a registration period costs, as set for one year (KK-PRO-1). */
export type Fee = { year: number; amount: number }

/** The fee in force in a year: the one set for it, else the last one set before it; null when none was. */
export const feeIn = (fees: readonly Fee[], year: number): Fee | null =>
  fees.reduce<Fee | null>((best, fee) => (fee.year <= year && fee.year >= (best?.year ?? fee.year) ? fee : best), null)
