import { describe, expect, it } from 'vitest'
import { clockTime, momentOfClock } from '@/src/domain/shared/amsterdam-clock'

describe('KS-NEWS-1: a planned moment is Dutch time, wherever the editor is', () => {
  it.each([
    ['2026-11-24T09:00', '2026-11-24T08:00:00.000Z'],
    ['2026-07-01T00:30', '2026-06-30T22:30:00.000Z'],
    // 25 October 2026: the hour from two to three comes twice.
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
    ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
  ])('%s is %s', (text, iso) => {
    expect(momentOfClock(text)?.toISOString()).toBe(iso)
    expect(clockTime(new Date(iso))).toBe(text)
  })

  it.each(['', 'morgen', '2026-13-01T09:00', '2026-03-29T02:30'])('“%s” is no moment', (text) => {
    expect(momentOfClock(text)).toBeNull()
  })
})
