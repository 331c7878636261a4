import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hoursBetween, minuteOf, spanOf } from '@/src/domain/intervisie/clock'
import { groupTooSmall, notInGroup } from '@/src/domain/intervisie/group-counts'
import { lasted } from '@/src/domain/intervisie/lasted'
import { sessionProblems } from '@/src/domain/intervisie/session-problems'
import { sessionTitle } from '@/src/domain/intervisie/session-title'
import { creditedHours } from '@/src/domain/registers/obligations'

const none = { said: null, known: null, cap: 2 }

describe('KS-INT-1: how long a session lasted', () => {
  it.each([
    ['19:30', '21:30', 2],
    ['09:00', '10:50', 1.83],
    ['22:00', '00:00', 2],
    ['00:00', '00:30', 0.5],
    ['21:30', '19:30', null],
    ['19:30', '19:30', null],
    ['19:30', null, null],
    ['7:30', '09:00', null],
    ['24:00', '25:00', null],
  ])('from %s to %s is %s hours', (from, to, hours) => expect(hoursBetween(from, to)).toBe(hours))

  it('a day ends at 00:00; a time that isn’t one is none', () => {
    expect(spanOf('22:00', '00:00')).toEqual({ start: 1320, end: 1440 })
    expect([minuteOf('00:00'), minuteOf('23:59'), minuteOf('9:00'), minuteOf('')]).toEqual([0, 1439, null, null])
  })

  it.each([
    ['the hours follow from the times', { startsAt: '19:00', endsAt: '20:30' }, none, 1.5, 1.5],
    ['hours that agree with the times', { startsAt: '19:00', endsAt: '20:50' }, { ...none, said: 1.83 }, 1.83, 1.83],
    ['without times: as said', {}, { ...none, said: 3 }, 3, 2],
    ['without times and nothing said: as known', {}, { ...none, known: 2.5 }, 2.5, 2],
    ['longer than the cap is kept, and counts up to it', { startsAt: '09:00', endsAt: '17:00' }, none, 8, 2],
    ['a cap of another norm', {}, { said: 8, known: null, cap: 4 }, 8, 4],
    ['nothing said at all', {}, none, null, null],
  ])('KS-INT-2: %s', (_what, times, input, hours, counted) => {
    const { fields, problems } = lasted(times, input)
    expect([fields.hours, fields.creditedHours, problems]).toEqual([hours, counted, {}])
  })

  it('hours that disagree with the times are refused, at the hours; an end before the begin at the end', () => {
    expect(Object.keys(lasted({ startsAt: '19:00', endsAt: '21:00' }, { ...none, said: 3 }).problems)).toEqual([
      'hours',
    ])
    for (const [said, refused] of [
      [2.02, true],
      [2.01, false],
      [1.98, true],
    ] as const)
      expect('hours' in lasted({ startsAt: '19:00', endsAt: '21:00' }, { ...none, said }).problems).toBe(refused)
    for (const endsAt of ['19:00', '21:00'])
      expect(Object.keys(lasted({ startsAt: '21:00', endsAt }, none).problems)).toEqual(['endsAt'])
  })

  it('KS-INT-2, property: what counts is never more than it lasted nor than the cap, and grows with both', () => {
    const amount = fc.integer({ min: 0, max: 2400 }).map((value) => value / 100)
    fc.assert(
      fc.property(amount, amount, amount, (hours, cap, more) => {
        const counted = lasted({}, { said: hours, known: null, cap }).fields.creditedHours ?? -1
        const later = lasted({}, { said: hours + more, known: null, cap }).fields.creditedHours ?? -1
        return counted >= 0 && counted <= hours && counted <= cap && later >= counted
      }),
    )
  })

  it('KS-INT-2, property: shorter than the minimum gives hours but is no session', () => {
    const amount = fc.integer({ min: 1, max: 800 }).map((value) => value / 100)
    fc.assert(
      fc.property(amount, amount, (hours, minimumHours) => {
        const counted = creditedHours({ minimumHours, maximumHours: minimumHours }, hours)
        return counted.isSession === hours >= minimumHours && counted.hours === Math.min(hours, minimumHours)
      }),
    )
  })
})

const complete = {
  date: '2026-03-12',
  hours: 2,
  participants: [{ name: 'Karin Smit' }, { name: 'Leon Bakker' }],
  files: [1],
}

describe('KS-INT-1: what a session needs before it is handed in', () => {
  it.each<[string, object, string[]]>([
    ['complete, outside a group', {}, []],
    ['with a group nobody is named', { group: 3, participants: [] }, []],
    ['outside a group one other therapist is too few', { participants: [{ name: 'Karin' }] }, ['participants']],
    ['no date', { date: null }, ['date']],
    ['in the future', { date: '2026-11-23' }, ['date']],
    ['today', { date: '2026-11-22' }, []],
    ['no hours', { hours: null }, ['hours']],
    ['no hours but times', { hours: null, startsAt: '19:00', endsAt: '21:00' }, []],
    ['times the wrong way round', { startsAt: '21:00', endsAt: '19:00' }, ['endsAt']],
    ['no file', { files: [] }, ['files']],
    ['from the report of the group: its file counts', { report: 5, files: [], participants: [], group: 3 }, []],
  ])('%s', (_what, change, fields) => {
    expect(Object.keys(sessionProblems({ ...complete, ...change }, '2026-11-22'))).toEqual(fields)
  })

  it('norms §2.9: a group counts from three members on the day, for who was in it', () => {
    expect(groupTooSmall(3, '2026-03-12')).toBeNull()
    expect(groupTooSmall(2, '2026-03-12')).toMatch(/12 maart 2026 2 leden/)
    expect([notInGroup(true, '2026-03-12'), notInGroup(false, '2026-03-12')]).toEqual([null, expect.any(String)])
  })

  it('is called after its day', () => {
    expect([sessionTitle('2026-03-12'), sessionTitle(null)]).toEqual([
      'Intervisie 12 maart 2026',
      'Intervisie zonder datum',
    ])
  })
})
