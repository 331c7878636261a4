import { describe, expect, it } from 'vitest'
import { safePath } from '@/src/domain/identity/safe-path'

describe('KS-ACC-3: after login only to a page of our own', () => {
  it.each([
    ['/scholing', '/scholing'],
    ['/bij-en-nascholing?open=3#x', '/bij-en-nascholing?open=3#x'],
    [undefined, '/account'],
    ['', '/account'],
    ['https://evil.test', '/account'],
    ['//evil.test', '/account'],
    ['/\\evil.test', '/account'],
    ['/\t/evil.test', '/account'],
    ['javascript:alert(1)', '/account'],
    ['scholing', '/account'],
    [`/${'a'.repeat(600)}`, '/account'],
  ])('%j leads to %j', (wanted, expected) => expect(safePath(wanted, '/account')).toBe(expected))
})
