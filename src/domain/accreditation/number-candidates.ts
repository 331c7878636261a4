import { normaliseLoginNumber } from '../identity/login-number'

/** How a written number may be known: as it is, or behind one of the prefixes when it is only digits. */
export function numberCandidates(written: string, prefixes: readonly string[]): string[] {
  const number = normaliseLoginNumber(written)
  if (number === '') return []
  return /^\d+$/.test(number) ? [number, ...prefixes.map((prefix) => normaliseLoginNumber(prefix) + number)] : [number]
}
