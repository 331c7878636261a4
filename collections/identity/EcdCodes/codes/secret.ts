import { createHash, randomInt } from 'node:crypto'

/** Letters and digits that can't be taken for each other, also when read out: no 0, O, 1, I, L, U. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const groups = 5
const perGroup = 5

/** A new code in groups that can be read out: 25 signs of 30, over 122 bits of chance (KS-ACC-10). */
export const newEcdCode = (): string =>
  Array.from({ length: groups }, () =>
    Array.from({ length: perGroup }, () => alphabet[randomInt(alphabet.length)]).join(''),
  ).join('-')

/** A code as it was typed: case, spaces and hyphens don't count. */
const normalised = (code: string): string => code.toUpperCase().replace(/[^0-9A-Z]/g, '')

/** All that is kept of a code. It has too much chance in it to be guessed from this, so no slow hash is needed. */
export const ecdHash = (code: string): string =>
  createHash('sha256')
    .update(`ecd:${normalised(code)}`)
    .digest('hex')

/** The last signs, by which its owner tells it from an earlier one. */
export const ecdHint = (code: string): string => code.slice(-4)
