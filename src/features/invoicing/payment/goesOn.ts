/** Whoever comes back with the browser's own button takes longer than a page takes to load. */
const atOnce = 15_000

/**
 * Whether the page of a payment leads on to the provider by itself: only right after the press of the button, of which the
 * moment stands in the address. Who comes back later sees how the payment stands, and isn't sent away again (KS-ACC-6).
 */
export function goesOn(pressed: string | string[] | undefined, now: Date): boolean {
  if (typeof pressed !== 'string' || !/^\d{1,15}$/.test(pressed)) return false
  return Math.abs(now.getTime() - Number(pressed)) <= atOnce
}
