import { describe, expect, it } from 'vitest'
import { beginningWith } from '@/src/features/chat/embed/beginning'

describe('KS-SRV-8: the first message of a visitor', () => {
  it('sent again is the same message of the same conversation', () => {
    const first = beginningWith(null, 'Hallo')
    expect(first.key).toMatch(/^[\w-]{43}$/)
    expect(beginningWith(JSON.stringify(first), 'Hallo')).toEqual(first)
  })

  it('in other words is another message of the same conversation', () => {
    const first = beginningWith(null, 'Hallo')
    const other = beginningWith(JSON.stringify(first), 'Hallo daar')
    expect([other.key, other.body]).toEqual([first.key, 'Hallo daar'])
    expect(other.clientKey).not.toBe(first.clientKey)
  })

  it('has a key that nobody else has, also after something unreadable', () => {
    const keys = [null, '{', '{"key":1}'].map((before) => beginningWith(before, 'Hallo').key)
    expect(new Set(keys).size).toBe(3)
  })
})
