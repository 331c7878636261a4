import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A new key: 256 random bits behind a beginning by which secret scanners know it. */
export const newKey = (prefix: string): string => `${prefix}${randomBytes(32).toString('base64url')}`

/** All that is kept of a key. It has too much chance in it to be guessed from this, so no slow hash is needed. */
export const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex')

/** The last signs of a key, by which its owner tells it from others. */
export const hintOf = (key: string): string => key.slice(-4)

export const isKey = (prefix: string, key: string): boolean =>
  key.startsWith(prefix) && key.length === prefix.length + 43

/** Compares in a time that says nothing about where two hashes differ. */
export const sameHash = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
