import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handOver, whoCould } from '@/src/domain/service/hand-over'
import { misfitsOf, type Planned } from '@/src/domain/service/misfits'
import type { CallingHours } from '@/src/domain/service/slots'

const at = (quarter: number) => new Date(Date.parse('2026-11-24T09:00:00Z') + quarter * 900_000)
const call = (id: number, quarter: number, organisation = 1) => ({
  id,
  start: at(quarter),
  end: at(quarter + 1),
  organisation,
})
const taken = (staff: number, quarter: number, quarters = 1) => ({
  staff,
  start: at(quarter),
  end: at(quarter + quarters),
})

describe('KS-SRV-7: a colleague is ill, and the day goes to others', () => {
  const everybody = () => [1, 2, 3]

  it('each call to who is free then, the one with the fewest calls first', () => {
    const others = [taken(2, 0), taken(3, 1)]
    expect([...handOver([call(10, 0), call(11, 1), call(12, 2), call(13, 3)], 1, everybody, others)]).toEqual([
      [10, 3],
      [11, 2],
      // Both have two by now.
      [12, 2],
      [13, 3],
    ])
  })

  it('what nobody is free for stays; one that overlaps by a minute isn’t free', () => {
    const long = { staff: 2, start: at(0), end: new Date(at(1).getTime() + 60_000) }
    expect([...handOver([call(10, 1)], 1, () => [1, 2], [long])]).toEqual([])
    expect([...handOver([call(10, 2)], 1, () => [1, 2], [long])]).toEqual([[10, 2]])
    expect([...handOver([call(10, 2)], 1, () => [1], [])]).toEqual([])
  })

  it('only to who calls for that organisation', () => {
    const present = (organisation: number) => (organisation === 1 ? [1, 2] : [1, 3])
    expect([...handOver([call(10, 0, 1), call(11, 0, 2)], 1, present, [])]).toEqual([
      [10, 2],
      [11, 3],
    ])
  })

  it('nobody gets two calls at once, and what stays has nobody free', () => {
    const quarters = fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { maxLength: 12 })
    const others = fc.array(fc.record({ staff: fc.constantFrom(2, 3), quarter: fc.integer({ min: 0, max: 15 }) }))
    fc.assert(
      fc.property(quarters, others, (mine, theirs) => {
        const calls = mine.map((quarter, id) => call(id, quarter))
        const busy = theirs.map(({ staff, quarter }) => taken(staff, quarter))
        const moves = handOver(calls, 1, everybody, [...busy, ...mine.map((quarter) => taken(1, quarter))])
        for (const { id, start } of calls) {
          const busyThen = busy.filter((one) => one.start.getTime() === start.getTime()).map(({ staff }) => staff)
          const to = moves.get(id)
          if (to === undefined) expect(new Set(busyThen)).toEqual(new Set([2, 3]))
          else expect([1, ...busyThen]).not.toContain(to)
        }
      }),
    )
  })
})

describe('KS-SRV-7: calls that the opening hours have no room for any more', () => {
  const hours: CallingHours = {
    liberationDay: true,
    goodFriday: false,
    slotMinutes: 15,
    leadMinutes: 60,
    horizonDays: 60,
    hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '10:00', until: '12:00' })),
    staff: [
      { account: 1, weekdays: [] },
      { account: 2, weekdays: [1] },
    ],
    closures: [
      { from: '2026-11-25', until: '2026-11-26', account: null, reason: 'Congres KAB' },
      { from: '2026-11-27', until: '2026-11-27', account: null, reason: null },
      { from: '2026-11-30', until: '2026-11-30', account: 1, reason: null },
    ],
  }
  const planned = (day: string, given: Partial<Planned> = {}): Planned => ({
    day,
    from: '10:00',
    until: '10:15',
    staff: 1,
    staffName: 'Nadia',
    ...given,
  })

  it.each<[string, Planned, string | null]>([
    ['as planned', planned('2026-11-24'), null],
    ['the last of a block', planned('2026-11-24', { from: '11:45', until: '12:00' }), null],
    ['a day that was closed', planned('2026-11-25'), 'Dan zijn we gesloten: Congres KAB.'],
    ['the last day of it', planned('2026-11-26'), 'Dan zijn we gesloten: Congres KAB.'],
    ['closed without a word', planned('2026-11-27'), 'Dan zijn we gesloten.'],
    ['a weekday without hours', planned('2026-11-28'), 'Op deze dag bellen we niet.'],
    ['a holiday', planned('2026-12-25'), 'Dan zijn we gesloten: Eerste kerstdag.'],
    ['who is away', planned('2026-11-30'), 'Nadia is er dan niet.'],
    ['who doesn’t work then', planned('2026-11-24', { staff: 2, staffName: null }), 'Deze collega is er dan niet.'],
    ['who stopped', planned('2026-11-24', { staff: 3, staffName: 'Gert' }), 'Gert doet geen belafspraken meer.'],
    [
      'before the hours',
      planned('2026-11-24', { from: '09:55', until: '10:10' }),
      'Op dit tijdstip bellen we niet meer.',
    ],
    [
      'past the hours',
      planned('2026-11-24', { from: '11:50', until: '12:05' }),
      'Op dit tijdstip bellen we niet meer.',
    ],
  ])('%s', (_name, one, why) => {
    expect(misfitsOf([one], hours)).toEqual(why === null ? [] : [{ ...one, why }])
  })
  it.each<[string, Planned, number, number[]]>([
    ['whoever is there and free', planned('2026-11-30'), 4, [2]],
    ['nobody who has a call then', planned('2026-11-30'), 0, []],
    ['nobody on a weekday on which they don’t work', planned('2026-12-01'), 0, [1]],
    ['nobody on a closed day', planned('2026-11-25'), 4, []],
    ['nobody past the hours', planned('2026-11-30', { from: '12:00', until: '12:15' }), 4, []],
  ])('goes to %s', (_name, one, busyAt, free) => {
    const start = new Date(`${one.day}T09:00:00Z`)
    const end = new Date(start.getTime() + 900_000)
    const busy = new Date(start.getTime() + busyAt * 900_000)
    const call = { ...one, start, end }
    const others = [{ staff: 2, start: busy, end: new Date(busy.getTime() + 900_000) }]
    expect(whoCould(call, hours, others)).toEqual(free)
  })
})
