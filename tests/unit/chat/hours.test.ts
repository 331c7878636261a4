import { describe, expect, it } from 'vitest'
import { type ChatHours, chatOpen, spansOn, usualBlocks } from '@/src/domain/chat/hours'
import { addDays } from '@/src/domain/shared/calendar-date'

const usual: ChatHours = {
  closedOnHolidays: true,
  liberationDay: true,
  goodFriday: false,
  blocks: usualBlocks,
  closures: [],
}
const at = (moment: string, hours: Partial<ChatHours> = {}) => chatOpen(new Date(moment), { ...usual, ...hours })

describe('KS-SRV-8: when there is chat', () => {
  it.each([
    [
      'just before it opens',
      '2026-11-23T08:59:59Z',
      { open: false, opensAt: '2026-11-23T09:00:00.000Z', because: null },
    ],
    ['from its first moment', '2026-11-23T09:00:00Z', { open: true, until: '2026-11-23T11:00:00.000Z' }],
    ['to just before its last', '2026-11-23T10:59:59Z', { open: true, until: '2026-11-23T11:00:00.000Z' }],
    ['not at its last', '2026-11-23T11:00:00Z', { open: false, opensAt: '2026-11-23T13:00:00.000Z', because: null }],
    [
      'after the last block: tomorrow',
      '2026-11-23T15:00:00Z',
      { open: false, opensAt: '2026-11-24T09:00:00.000Z', because: null },
    ],
    [
      'on Friday evening: Monday',
      '2026-11-27T16:00:00Z',
      { open: false, opensAt: '2026-11-30T09:00:00.000Z', because: null },
    ],
    ['in summer, by the clock', '2026-07-01T08:00:00Z', { open: true, until: '2026-07-01T10:00:00.000Z' }],
    [
      'over the weekend of Easter and of the clock that goes forward',
      '2027-03-26T16:00:00Z',
      { open: false, opensAt: '2027-03-30T08:00:00.000Z', because: null },
    ],
    [
      'on a holiday, with which',
      '2026-12-25T09:30:00Z',
      { open: false, opensAt: '2026-12-28T09:00:00.000Z', because: 'Eerste kerstdag' },
    ],
  ])('%s', (_, moment, expected) => {
    expect(JSON.parse(JSON.stringify(at(moment)))).toEqual(expected)
  })

  it('is closed on days off of everybody, says why, and looks past them', () => {
    const closures = [{ from: '2026-11-23', until: '2026-11-24', reason: 'Teamdag' }]
    expect(at('2026-11-23T09:30:00Z', { closures })).toEqual({
      open: false,
      opensAt: new Date('2026-11-25T09:00:00Z'),
      because: 'Teamdag',
    })
    expect(at('2026-11-23T09:30:00Z', { blocks: [] })).toEqual({ open: false, opensAt: null, because: null })
  })

  it('joins blocks that touch, and passes over those that end before they begin', () => {
    const blocks = [
      { weekday: 1, from: '12:00', until: '13:00' },
      { weekday: 1, from: '10:00', until: '12:00' },
      { weekday: 1, from: '11:00', until: '11:30' },
      { weekday: 1, from: '16:00', until: '15:00' },
    ]
    expect(spansOn('2026-11-23', { ...usual, blocks })).toEqual([
      { start: new Date('2026-11-23T09:00:00Z'), end: new Date('2026-11-23T12:00:00Z') },
    ])
  })

  it('says of every half hour of a year the same as its own next opening', () => {
    for (let day = '2026-01-01'; day < '2027-01-01'; day = addDays(day, 7)) {
      for (let half = 0; half < 48; half += 1) {
        const now = new Date(new Date(`${day}T00:00:00Z`).getTime() + half * 1_800_000)
        const found = chatOpen(now, usual)
        if (found.open) {
          expect(found.until > now).toBe(true)
          expect(chatOpen(found.until, usual).open).toBe(false)
        } else if (found.opensAt) {
          expect(found.opensAt > now).toBe(true)
          expect(chatOpen(found.opensAt, usual).open).toBe(true)
          expect(chatOpen(new Date(found.opensAt.getTime() - 1), usual).open).toBe(false)
        }
      }
    }
  })

  it('is open on a holiday where that is chosen', () => {
    expect(at('2026-12-25T09:30:00Z')).toMatchObject({ open: false, because: expect.any(String) })
    expect(at('2026-12-25T09:30:00Z', { closedOnHolidays: false })).toMatchObject({ open: true })
  })
})
