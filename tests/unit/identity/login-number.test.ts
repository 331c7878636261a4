import { describe, expect, it } from 'vitest'
import { readIdentifier } from '@/src/domain/identity/identifier'
import { normaliseLoginNumber } from '@/src/domain/identity/login-number'

describe('KS-ACC-3: logging in with a number is forgiving', () => {
  it.each([
    ['CAT104233', 'CAT104233'],
    ['cat 104233', 'CAT104233'],
    [' Cat-104 233 ', 'CAT104233'],
    ['cat\u00a0104\u2013233', 'CAT104233'],
    ['ＣＡＴ１０４２３３', 'CAT104233'],
    ['104.233', '104.233'],
    [' - ', ''],
  ])('%j is %j', (typed, expected) => expect(normaliseLoginNumber(typed)).toBe(expected))

  it.each([
    [' Anna@Example.NL ', { kind: 'email', email: 'anna@example.nl' }],
    ['cat 104233', { kind: 'number', number: 'CAT104233' }],
    ['  ', null],
  ])('%j is read as %j', (typed, expected) => expect(readIdentifier(typed)).toEqual(expected))
})
