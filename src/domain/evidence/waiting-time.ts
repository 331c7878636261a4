const hour = 3600
const day = 24 * hour

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/**
 * A measured waiting time in words, rounded so that it doesn't promise more than it knows.
 * @param seconds from handing in to decision; null when nothing was decided in the period
 */
export function waitingTime(seconds: number | null): string {
  if (seconds === null) return 'nog niet gemeten'
  if (seconds < hour) return 'minder dan een uur'
  if (seconds < 1.5 * day) return `${Math.round(seconds / hour)} uur`
  return plural(Math.round(seconds / day), 'dag', 'dagen')
}
