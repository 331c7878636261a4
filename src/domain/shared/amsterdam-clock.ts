const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** What a Dutch clock shows at a moment: "2026-11-22T09:41". */
export const clockTime = (moment: Date): string => clock.format(moment).replace(' ', 'T')

/**
 * The moment at which a Dutch clock shows this: "2026-11-22T09:41", as a browser's date and time field gives it. At the
 * hour that comes twice in autumn the first one; null when it isn't a time, or is skipped in spring.
 */
export function momentOfClock(text: string): Date | null {
  const asUtc = Date.parse(`${text}:00Z`)
  if (Number.isNaN(asUtc)) return null
  const hour = 3_600_000
  const candidates = [2, 1].map((offset) => new Date(asUtc - offset * hour))
  return candidates.find((moment) => clockTime(moment) === text) ?? null
}
