/** One year of a requirement with carry-forward, in hundredths. */
export type CarriedYear = {
  year: number
  earned: number
  carriedIn: number
  available: number
  carriedOut: number
  met: boolean
}

/**
 * Carries a surplus on to later years, never back: available(y) = earned(y) + carried(y), carried(y + 1) =
 * max(0, available − required) (norms §2.11). The cycle is the list of years; what is left after its last year is gone.
 * @param required hundredths a year
 * @param carry false: every year stands by itself
 */
export function carryForward(
  years: readonly number[],
  earnedIn: (year: number) => number,
  required: number,
  carry: boolean,
): CarriedYear[] {
  let carriedIn = 0
  return years.map((year) => {
    const earned = Math.max(0, earnedIn(year))
    const available = earned + carriedIn
    const carriedOut = carry ? Math.max(0, available - required) : 0
    const result = { year, earned, carriedIn, available, carriedOut, met: available >= required }
    carriedIn = carriedOut
    return result
  })
}
