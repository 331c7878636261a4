import { randomBytes } from 'node:crypto'

/** A short number that a member can read out and staff can find in the log, e.g. `R-7F3A-91C2`. */
export function newReference(): string {
  const hex = randomBytes(4).toString('hex').toUpperCase()
  return `R-${hex.slice(0, 4)}-${hex.slice(4)}`
}
