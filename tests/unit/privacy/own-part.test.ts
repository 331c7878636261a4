import { describe, expect, it } from 'vitest'
import { ownPart } from '@/collections/privacy/holdings'

describe('X-15: what a copy leaves out', () => {
  it.each([
    'hash',
    'tokenHash',
    'wrappedKey',
    'storageName',
    'providerId',
    'idempotencyKey',
    'checkoutUrl',
    'decidedBy',
    'registeredByName',
  ])('%s, however deep it stands', (name) => {
    expect(ownPart({ title: 'A', rows: [{ [name]: 'x', place: 'Utrecht' }] })).toEqual({
      title: 'A',
      rows: [{ place: 'Utrecht' }],
    })
  })
})
