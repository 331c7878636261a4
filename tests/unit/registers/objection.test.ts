import { describe, expect, it } from 'vitest'
import { mayObject } from '@/src/domain/registers/objection'

describe('X-10: what one can object to', () => {
  it.each([
    ['turned down', { status: 'rejected', claimed: null, granted: null }, true],
    ['approved, where nothing is counted', { status: 'approved', claimed: null, granted: null }, false],
    ['granted whole', { status: 'approved', claimed: 6, granted: 6 }, false],
    ['granted more', { status: 'approved', claimed: 6, granted: 7 }, false],
    ['granted less', { status: 'approved', claimed: 6, granted: 5.99 }, true],
    ['granted nothing', { status: 'approved', claimed: 6, granted: 0 }, true],
    ['nothing claimed', { status: 'approved', claimed: null, granted: 3 }, false],
    ['not decided', { status: 'submitted', claimed: 6, granted: null }, false],
    ['a question', { status: 'returned', claimed: 6, granted: null }, false],
  ] as const)('%s', (_, decided, expected) => {
    expect(mayObject(decided)).toBe(expected)
  })
})
