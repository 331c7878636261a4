import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dutchHolidays, easter, weekdayOf } from '@/src/domain/service/holidays'
import { type CallingHours, closedBecause, columnsFrom, slotAt, slotsOn, timeOf } from '@/src/domain/service/slots'
import { addDays, amsterdamDay } from '@/src/domain/shared/calendar-date'

const both = { liberationDay: true, goodFriday: true }

const weekdays = [1, 2, 3, 4, 5]

const hours: CallingHours = {
  liberationDay: true,
  goodFriday: false,
  slotMinutes: 15,
  leadMinutes: 60,
  horizonDays: 60,
  hours: weekdays.flatMap((weekday) => [
    { weekday, from: '10:00', until: '12:00' },
    { weekday, from: '14:00', until: '15:40' },
  ]),
  staff: [
    { account: 1, weekdays: [] },
    { account: 2, weekdays: [1, 3] },
  ],
  closures: [],
}

// Monday 23 November 2026, 08:00 in the Netherlands.
const monday = '2026-11-23'
const morning = new Date('2026-11-23T07:00:00Z')

const times = (day: string, given: Partial<CallingHours> = {}, now = morning): string[] =>
  slotsOn(day, { ...hours, ...given }, [], now).map(({ start }) => timeOf(start))

describe('KS-SRV-7: Dutch holidays', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2030, '2030-04-21'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter of %i is %s', (year, day) => {
    expect(easter(year)).toBe(day)
  })

  it('of 2026, in order', () => {
    expect([...dutchHolidays(2026, both)]).toEqual([
      ['2026-01-01', 'Nieuwjaarsdag'],
      ['2026-04-03', 'Goede Vrijdag'],
      ['2026-04-05', 'Eerste paasdag'],
      ['2026-04-06', 'Tweede paasdag'],
      ['2026-04-27', 'Koningsdag'],
      ['2026-05-05', 'Bevrijdingsdag'],
      ['2026-05-14', 'Hemelvaartsdag'],
      ['2026-05-24', 'Eerste pinksterdag'],
      ['2026-05-25', 'Tweede pinksterdag'],
      ['2026-12-25', 'Eerste kerstdag'],
      ['2026-12-26', 'Tweede kerstdag'],
    ])
  })

  it('King’s Day is a Saturday when 27 April is a Sunday', () => {
    expect(dutchHolidays(2025, both).get('2025-04-26')).toBe('Koningsdag')
    expect(dutchHolidays(2025, both).has('2025-04-27')).toBe(false)
  })

  it('Liberation Day and Good Friday are a choice', () => {
    const without = dutchHolidays(2026, { liberationDay: false, goodFriday: false })
    expect([without.has('2026-05-05'), without.has('2026-04-03'), without.size]).toEqual([false, false, 9])
  })

  it('Easter is a Sunday from 22 March to 25 April, in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2299 }), (year) => {
        const sunday = easter(year)
        expect(weekdayOf(sunday)).toBe(7)
        expect(sunday >= `${year}-03-22` && sunday <= `${year}-04-25`).toBe(true)
      }),
    )
  })
})

describe('KS-SRV-7: times at which one can be called', () => {
  it('are within the opening hours, and whole', () => {
    expect(times('2026-11-24')).toEqual([
      ...['10:00', '10:15', '10:30', '10:45', '11:00', '11:15', '11:30', '11:45'],
      ...['14:00', '14:15', '14:30', '14:45', '15:00', '15:15'],
    ])
  })

  it('are never in the past, nor sooner than the lead time', () => {
    const at = (utc: string) => times(monday, {}, new Date(`2026-11-23T${utc}:00Z`))[0]
    expect(at('07:00')).toBe('10:00')
    expect(at('09:00')).toBe('11:00')
    expect(at('09:01')).toBe('11:15')
    expect(at('10:46')).toBe('14:00')
    expect(at('14:16')).toBeUndefined()
    expect(times('2026-11-20')).toEqual([])
  })

  it('end at the horizon', () => {
    expect(times(addDays(monday, 59), { horizonDays: 59 })).not.toEqual([])
    expect(times(addDays(monday, 60), { horizonDays: 59 })).toEqual([])
  })

  it('aren’t on weekends, holidays and days off', () => {
    expect(times('2026-11-28')).toEqual([])
    expect(times('2026-12-25')).toEqual([])
    const closures = [{ from: '2026-11-24', until: '2026-11-25', account: null, reason: 'Teamdag' }]
    expect(times('2026-11-24', { closures })).toEqual([])
    expect(times('2026-11-26', { closures })).not.toEqual([])
    expect(closedBecause('2026-11-25', { ...hours, closures })).toBe('Teamdag')
    expect(closedBecause('2026-12-25', hours)).toBe('Eerste kerstdag')
    expect(closedBecause('2026-11-28', hours)).toBe('Op deze dag bellen we niet.')
  })

  it('have the colleagues who work that day and are free', () => {
    const ten = { start: new Date('2026-11-23T09:00:00Z'), end: new Date('2026-11-23T09:15:00Z') }
    const staff = (taken: Parameters<typeof slotsOn>[2], given: Partial<CallingHours> = {}) =>
      slotAt(ten.start, { ...hours, ...given }, taken, morning)?.staff ?? []
    expect(staff([])).toEqual([1, 2])
    expect(staff([{ staff: 1, ...ten }])).toEqual([2])
    expect(
      staff([
        { staff: 1, ...ten },
        { staff: 2, ...ten },
      ]),
    ).toEqual([])
    // Ends as the other begins.
    expect(staff([{ staff: 1, start: new Date('2026-11-23T08:45:00Z'), end: ten.start }])).toEqual([1, 2])
    // A longer call from before the length was changed.
    expect(
      staff([{ staff: 1, start: new Date('2026-11-23T08:50:00Z'), end: new Date('2026-11-23T09:05:00Z') }]),
    ).toEqual([2])
    expect(staff([], { closures: [{ from: monday, until: monday, account: 2, reason: null }] })).toEqual([1])
    expect(slotsOn('2026-11-24', hours, [], morning)[0]?.staff).toEqual([1])
    expect(slotsOn(monday, { ...hours, staff: [] }, [], morning)).toEqual([])
  })

  it('a moment that isn’t offered is no slot', () => {
    const at = (utc: string) => slotAt(new Date(utc), hours, [], morning)
    expect(at('2026-11-23T09:00:00Z')?.end.toISOString()).toBe('2026-11-23T09:15:00.000Z')
    expect(at('2026-11-23T09:05:00Z')).toBeNull()
    expect(at('2026-11-23T12:00:00Z')).toBeNull()
    expect(at('2026-11-20T09:00:00Z')).toBeNull()
    expect(at('2026-12-25T09:00:00Z')).toBeNull()
  })

  it('follow the Dutch clock when it changes', () => {
    const around = { ...hours, hours: [{ weekday: 7, from: '01:00', until: '04:00' }], slotMinutes: 60, leadMinutes: 0 }
    const on = (day: string, now: string) =>
      slotsOn(day, around, [], new Date(now)).map(
        ({ start }) => `${timeOf(start)} ${start.toISOString().slice(11, 16)}`,
      )
    // In spring 02:00 doesn't exist; in autumn it comes twice, and is offered once.
    expect(on('2026-03-29', '2026-03-28T12:00:00Z')).toEqual(['01:00 00:00', '03:00 01:00'])
    expect(on('2026-10-25', '2026-10-24T12:00:00Z')).toEqual(['01:00 23:00', '02:00 00:00', '03:00 02:00'])
    const first = (day: string, now: string) => slotsOn(day, hours, [], new Date(now))[0]?.start.toISOString()
    expect(first('2026-03-27', '2026-03-26T12:00:00Z')).toBe('2026-03-27T09:00:00.000Z')
    expect(first('2026-03-30', '2026-03-26T12:00:00Z')).toBe('2026-03-30T08:00:00.000Z')
  })

  it('never overlap for one colleague, whatever was taken', () => {
    const day = fc.integer({ min: 0, max: 59 }).map((days) => addDays(monday, days))
    const call = fc.record({
      staff: fc.constantFrom(1, 2),
      minutes: fc.integer({ min: 0, max: 1440 }),
      length: fc.integer({ min: 5, max: 90 }),
    })
    fc.assert(
      fc.property(day, fc.array(call, { maxLength: 12 }), (on, calls) => {
        const taken = calls.map(({ staff, minutes, length }) => {
          const start = new Date(Date.parse(`${on}T00:00:00Z`) + minutes * 60_000)
          return { staff, start, end: new Date(start.getTime() + length * 60_000) }
        })
        for (const { start, end, staff } of slotsOn(on, hours, taken, morning)) {
          expect(amsterdamDay(start)).toBe(on)
          expect(staff.length).toBeGreaterThan(0)
          for (const call of taken) {
            if (staff.includes(call.staff)) expect(call.end <= start || end <= call.start).toBe(true)
          }
        }
      }),
    )
  })
})

describe('KS-SRV-7: the days beside each other', () => {
  it.each([
    [monday, ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26']],
    ['2026-11-26', ['2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01']],
    // Saturday: nothing that day, then three working days.
    ['2026-11-28', ['2026-11-28', '2026-11-30', '2026-12-01', '2026-12-02']],
    ['2026-12-24', ['2026-12-24', '2026-12-28', '2026-12-29', '2026-12-30']],
    ['2026-12-31', ['2026-12-31', '2027-01-04', '2027-01-05', '2027-01-06']],
    ['2026-04-02', ['2026-04-02', '2026-04-03', '2026-04-07', '2026-04-08']],
  ])('from %s', (day, columns) => {
    expect(columnsFrom(day, hours)).toEqual(columns)
  })

  it('is only the day itself when nobody ever calls', () => {
    expect(columnsFrom(monday, { ...hours, hours: [] })).toEqual([monday])
  })
})
