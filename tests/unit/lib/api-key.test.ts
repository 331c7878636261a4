import { describe, expect, it } from 'vitest'
import { hashOf, hintOf, isKey, newKey, sameHash } from '@/src/lib/api-key/secret'

describe('KK-PRV-1, KS-ACC-10: keys of other systems', () => {
  it('are new each time, of their own kind, and nothing but their hash and last four signs is kept', () => {
    const [one, other] = [newKey('rhp_'), newKey('rhp_')]
    expect(one).toMatch(/^rhp_[\w-]{43}$/)
    expect(one).not.toBe(other)
    expect(hashOf(one)).toMatch(/^[0-9a-f]{64}$/)
    expect(hintOf(one)).toBe(one.slice(-4))
    expect([sameHash(hashOf(one), hashOf(one)), sameHash(hashOf(one), hashOf(other))]).toEqual([true, false])
    expect(sameHash(hashOf(one), '')).toBe(false)
  })

  it.each([
    ['rhp_', true],
    ['rhk_', false],
  ])('a key of a provider as one that begins with %s: %s', (prefix, expected) => {
    expect(isKey(prefix, newKey('rhp_'))).toBe(expected)
  })

  it.each(['', 'rhp_', newKey('rhp_').slice(0, -1), `${newKey('rhp_')}x`])('%j is none', (key) => {
    expect(isKey('rhp_', key)).toBe(false)
  })
})
