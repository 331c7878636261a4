import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datesFrom, inTurn, near, offerOn, startProblem } from '@/src/domain/service/offer'
import { type CallingHours, slotAt, slotsOn, type Taken, timeOf } from '@/src/domain/service/slots'
import { addDays } from '@/src/domain/shared/calendar-date'

const hours: CallingHours = {
  liberationDay: true,
  goodFriday: false,
  slotMinutes: 15,
  leadMinutes: 60,
  horizonDays: 60,
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '10:00', until: '12:00' })),
  staff: [
    { account: 1, weekdays: [] },
    { account: 2, weekdays: [] },
  ],
  closures: [{ from: '2026-11-26', until: '2026-11-26', account: null, reason: 'Teamdag' }],
}

// Monday 23 November 2026, 09:30 in the Netherlands.
const now = new Date('2026-11-23T08:30:00Z')

describe('KS-SRV-7: why nobody calls at a moment', () => {
  it.each([
    ['2026-11-23T09:30:00Z', null],
    ['2026-11-24T09:00:00Z', null],
    ['2026-11-23T08:15:00Z', 'Deze tijd is voorbij. Kies een latere tijd.'],
    ['1900-01-01T00:00:00Z', 'Deze tijd is voorbij. Kies een latere tijd.'],
    ['2026-11-23T09:15:00Z', 'Kies een tijd die minstens 60 minuten later is dan nu.'],
    ['2026-11-24T09:05:00Z', 'Op dit tijdstip bellen we niet. Kies een van de vrije tijden.'],
    ['2026-11-24T09:00:30Z', 'Op dit tijdstip bellen we niet. Kies een van de vrije tijden.'],
    ['2026-11-24T08:45:00Z', 'Op dit tijdstip bellen we niet. Kies een van de vrije tijden.'],
    ['2026-11-24T11:00:00Z', 'Op dit tijdstip bellen we niet. Kies een van de vrije tijden.'],
    ['2026-11-28T09:00:00Z', 'Op deze dag bellen we niet. Kies een andere dag.'],
    ['2026-12-25T09:00:00Z', 'Eerste kerstdag. Kies een andere dag.'],
    ['2026-11-26T09:00:00Z', 'Teamdag. Kies een andere dag.'],
    ['2027-01-25T09:00:00Z', 'Je kunt plannen tot en met 22 januari 2027.'],
    ['9999-12-31T23:00:00Z', 'Je kunt plannen tot en met 22 januari 2027.'],
    ['+275760-09-13T00:00:00.000Z', 'Je kunt plannen tot en met 22 januari 2027.'],
    ['niets', 'Kies een van de vrije tijden.'],
  ])('%s: %s', (start, expected) => {
    expect(startProblem(new Date(start), hours, now)).toBe(expected)
  })

  it('says nothing exactly when the moment is offered', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 100_000 }), (minutes) => {
        const start = new Date(now.getTime() + minutes * 60_000)
        expect(startProblem(start, hours, now) === null).toBe(slotAt(start, hours, [], now) !== null)
      }),
    )
  })
})

describe('KS-SRV-7: the days that are shown', () => {
  it('today and the next three working days, closed ones passed over', () => {
    expect(datesFrom('2026-11-23', hours, now, 4)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-27'])
  })

  it.each(['2026-11-22', '0000-01-01', '2027-01-23', '9999-12-31'])('%s stands alone, and says why', (day) => {
    const [only, ...others] = offerOn(datesFrom(day, hours, now, 4), hours, [], now)
    expect(others).toEqual([])
    expect(only).toEqual({
      date: day,
      closed: day < '2026-11-23' ? 'Deze dag is voorbij.' : 'Je kunt plannen tot en met 22 januari 2027.',
      slots: [],
    })
  })

  it('never goes past the last day', () => {
    expect(datesFrom('2027-01-21', hours, now, 4)).toEqual(['2027-01-21', '2027-01-22'])
  })
})

describe('KS-SRV-7: who is asked, and what else is free', () => {
  const at = (time: string, staff: number): Taken => {
    const start = new Date(`2026-11-24T${time}:00Z`)
    return { staff, start, end: new Date(start.getTime() + 900_000) }
  }

  it('the colleague with the fewest calls, else the first', () => {
    const slot = { start: now, end: now, staff: [1, 2] }
    expect(inTurn(slot, [])).toEqual([1, 2])
    expect(inTurn(slot, [at('09:00', 1)])).toEqual([2, 1])
    expect(inTurn(slot, [at('09:00', 1), at('09:00', 2)])).toEqual([1, 2])
  })

  it('the nearest free times, in order', () => {
    const taken = [at('09:30', 1), at('09:30', 2), at('09:45', 1), at('09:45', 2)]
    const free = slotsOn('2026-11-24', hours, taken, now)
    expect(near(new Date('2026-11-24T09:30:00Z'), free).map(({ start }) => timeOf(start))).toEqual([
      '10:00',
      '10:15',
      '11:00',
    ])
  })
})

describe('KS-SRV-7: days on which the clock changes', () => {
  const always: CallingHours = {
    ...hours,
    leadMinutes: 0,
    horizonDays: 700,
    hours: [7].map((weekday) => ({ weekday, from: '01:00', until: '04:00' })),
  }

  it.each([
    ['2028-03-26', 8, ['01:45', '03:00']],
    ['2027-10-31', 12, ['02:45', '03:00']],
  ])('%s: each time once, an hour that is skipped not', (day, count, around) => {
    const slots = slotsOn(day, always, [], now)
    const times = slots.map(({ start }) => timeOf(start))
    expect(times).toHaveLength(count)
    expect(new Set(times).size).toBe(count)
    const at = times.indexOf(around[1] ?? '')
    expect(times.slice(at - 1, at + 1)).toEqual(around)
    for (const { start, end } of slots) expect(end.getTime() - start.getTime()).toBe(900_000)
    for (const { start } of slots) expect(startProblem(start, always, now)).toBeNull()
    expect(datesFrom(addDays(day, -1), always, now, 2)).toContain(day)
  })
})
