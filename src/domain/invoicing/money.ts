/** An amount of money in whole eurocents. */
export type Cents = number

/**
 * n / d as a whole number, a half away from zero: so that a credit note is its invoice mirrored. On integers, because
 * 1.005 isn't a number a computer knows.
 * @param n any safe integer @param d above 0 @throws RangeError when one of them isn't
 */
export function divideHalfUp(n: number, d: number): number {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d) || d <= 0) throw new RangeError(`${n} / ${d}`)
  const size = Math.abs(n)
  const rest = size % d
  const whole = (size - rest) / d + (rest * 2 >= d ? 1 : 0)
  return n < 0 && whole !== 0 ? -whole : whole
}

/** Percentages have at most two decimals: 21, 9, 8.5. @returns hundredths of a percent */
const hundredths = (percent: number): number => {
  const whole = Math.round(percent * 100)
  if (percent < 0 || Math.abs(whole - percent * 100) > 1e-6) throw new RangeError(`not a percentage: ${percent}`)
  return whole
}

/** The VAT over an amount without VAT (EN 16931 BT-117). */
export const vatOn = (base: Cents, percent: number): Cents => divideHalfUp(base * hundredths(percent), 10_000)

/** An amount without the VAT that is in it. */
export const withoutVat = (gross: Cents, percent: number): Cents =>
  divideHalfUp(gross * 10_000, 10_000 + hundredths(percent))
