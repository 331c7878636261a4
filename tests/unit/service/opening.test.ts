import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openingProblems, type TypedHours } from '@/src/domain/service/opening'
import { slotsOn } from '@/src/domain/service/slots'
import { addDays } from '@/src/domain/shared/calendar-date'

const block = (from: string, until: string, weekday = '1') => ({ weekday, from, until })

describe('KS-SRV-7: opening hours that can’t be', () => {
  it.each<[string, TypedHours, Record<string, string>]>([
    ['nothing yet', {}, {}],
    ['nothing at all', { hours: null, staff: null, closures: null }, {}],
    ['good ones', { slotMinutes: 15, hours: [block('10:00', '12:00'), block('12:00', '12:15')] }, {}],
    ['the same on another day', { hours: [block('10:00', '12:00'), block('10:00', '12:00', '2')] }, {}],
    [
      'no times',
      { hours: [block('9:00', '24:00')] },
      {
        'hours.0.from': 'Vul een tijd in als uu:mm, bijvoorbeeld 09:30.',
        'hours.0.until': 'Vul een tijd in als uu:mm, bijvoorbeeld 09:30.',
      },
    ],
    ['an end before the begin', { hours: [block('12:00', '10:00')] }, { 'hours.0.until': 'Kies een tijd na 12:00.' }],
    ['an end at the begin', { hours: [block('12:00', '12:00')] }, { 'hours.0.until': 'Kies een tijd na 12:00.' }],
    [
      'shorter than a call',
      { slotMinutes: 30, hours: [block('10:00', '10:29')] },
      { 'hours.0.until': 'Hier past geen gesprek in: een gesprek duurt 30 minuten.' },
    ],
    [
      'overlapping',
      { hours: [block('10:00', '12:00'), block('13:00', '14:00'), block('11:59', '13:00')] },
      { 'hours.2.from': 'Dit overlapt met het blok van 10:00 tot 12:00 op maandag.' },
    ],
    [
      'within another',
      { hours: [block('10:00', '16:00'), block('11:00', '12:00')] },
      { 'hours.1.from': 'Dit overlapt met het blok van 10:00 tot 16:00 op maandag.' },
    ],
    [
      'the same twice',
      { hours: [block('10:00', '12:00'), block('10:00', '12:00')] },
      { 'hours.1.from': 'Dit overlapt met het blok van 10:00 tot 12:00 op maandag.' },
    ],
    [
      'unreal days',
      { closures: [{ from: '2026-02-30', until: '2026-13-01' }] },
      { 'closures.0.from': 'Vul een bestaande dag in.', 'closures.0.until': 'Vul een bestaande dag in.' },
    ],
    [
      'an end before the first day',
      { closures: [{ from: '2026-12-24', until: '2026-12-23' }] },
      { 'closures.0.until': 'De laatste dag ligt voor de eerste.' },
    ],
    ['a closure of one day', { closures: [{ from: '2026-12-24', until: '2026-12-24' }] }, {}],
    [
      'a colleague twice',
      { staff: [{ account: 4 }, { account: 5 }, { account: '4' }] },
      { 'staff.2.account': 'Deze collega staat er al.' },
    ],
    ['colleagues that aren’t chosen yet', { staff: [{ account: null }, {}] }, {}],
  ])('%s', (_name, typed, expected) => {
    expect(openingProblems(typed)).toEqual(expected)
  })

  it('what is kept offers no time twice, and every block offers at least one', () => {
    const time = fc.integer({ min: 0, max: 95 }).map((quarter) => {
      const minutes = quarter * 15
      return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
    })
    const blocks = fc.array(fc.record({ weekday: fc.constant('1'), from: time, until: time }), { maxLength: 4 })
    fc.assert(
      fc.property(blocks, fc.constantFrom(5, 15, 20, 60), (hours, slotMinutes) => {
        fc.pre(Object.keys(openingProblems({ hours, slotMinutes })).length === 0)
        const now = new Date('2026-11-22T12:00:00Z')
        const slots = slotsOn(
          addDays('2026-11-22', 1),
          {
            slotMinutes,
            leadMinutes: 0,
            horizonDays: 60,
            liberationDay: true,
            goodFriday: false,
            hours: hours.map((one) => ({ ...one, weekday: 1 })),
            staff: [{ account: 1, weekdays: [] }],
            closures: [],
          },
          [],
          now,
        )
        expect(slots.length).toBeGreaterThanOrEqual(hours.length)
        for (const [at, slot] of slots.entries()) {
          const before = slots[at - 1]
          if (before) expect(before.end <= slot.start).toBe(true)
        }
      }),
    )
  })
})
