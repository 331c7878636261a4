import { afterEach, describe, expect, it, vi } from 'vitest'
import { decide } from '@/src/features/evidence/review/item/decide'

const item = { collection: 'diplomas', id: 1 }

describe('X-15: a reviewer has something open that is erased meanwhile', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('says that there is nothing left to judge, instead of that something was not found', async () => {
    const answer = Response.json({ errors: [{ message: 'Niet gevonden.' }] }, { status: 404 })
    vi.stubGlobal('fetch', async () => answer)
    const result = await decide(item, 'approve', {})
    expect(result).toMatchObject({
      outcome: 'conflict',
      message: expect.stringContaining('Er valt niets meer te beoordelen'),
    })
  })
})
