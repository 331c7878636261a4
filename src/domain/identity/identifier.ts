import { normaliseLoginNumber } from './login-number'

/** What someone typed to say who they are. */
export type Identifier = { kind: 'email'; email: string } | { kind: 'number'; number: string }

/** Reads an e-mail address or a number; null when nothing is left of it. */
export function readIdentifier(text: string): Identifier | null {
  if (text.includes('@')) return { kind: 'email', email: normaliseEmail(text) }
  const number = normaliseLoginNumber(text)
  return number === '' ? null : { kind: 'number', number }
}

/** An e-mail address as accounts are known by: without spaces around it, in lower case. */
export const normaliseEmail = (text: string): string => text.trim().toLowerCase()

/** One text per identifier, for counting attempts. */
export const identifierKey = (identifier: Identifier): string =>
  identifier.kind === 'email' ? identifier.email : identifier.number
