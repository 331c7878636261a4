import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Attendee, judgeAttendance, type Row, type Worth } from '@/src/domain/accreditation/judge-attendance'

const line = (norm: number, category: string, component: string | null = null, points = 2): Worth => ({
  norm,
  category,
  topic: null,
  component,
  points,
})
const meeting = {
  day: '2026-03-02',
  worth: [line(1, 'A', 'theory'), line(1, 'A', 'practice'), line(1, 'B'), line(2, 'C')],
}
const attendee = (registration: number, norm: number | null = 1, credited = false): Attendee => ({
  registration,
  norm,
  credited,
})
const row = (who: Row['who'], ...components: string[]): Row => ({ who, components })
const judge = (...rows: Row[]) => judgeAttendance(rows, meeting)
const statuses = (...rows: Row[]) => judge(...rows).map(({ status }) => status)

describe('KK-DOS-4: what becomes of each row of a list', () => {
  it('each status, with a reason for what is refused', () => {
    const judged = judge(
      row(attendee(1)),
      row(null),
      row('ambiguous'),
      row(attendee(1)),
      row(attendee(2, 1, true)),
      row(attendee(3, null)),
      row(attendee(4, 9)),
    )
    expect(judged.map(({ status }) => status)).toEqual([
      'credited',
      'unknown-number',
      'unknown-number',
      'duplicate',
      'already-credited',
      'not-registered-on-date',
      'not-registered-on-date',
    ])
    expect(judged.map(({ reason }) => reason === null)).toEqual([true, false, false, false, false, false, false])
    expect(judge(row(attendee(3, null)))[0]?.reason).toContain('2 maart 2026')
  })

  it('points only under the own norm, all its categories', () => {
    const [first, second] = judge(row(attendee(1, 1)), row(attendee(2, 2)))
    expect(first?.booking?.worth.map(({ category }) => category)).toEqual(['A', 'A', 'B'])
    expect(second?.booking?.worth).toEqual([line(2, 'C')])
  })

  it('components keep out the lines of other components, not those without one', () => {
    const [judged] = judge(row(attendee(1), 'theory'))
    expect(judged?.booking?.worth).toEqual([line(1, 'A', 'theory'), line(1, 'B')])
  })

  it('components that count for nothing book nothing', () => {
    const only = { day: '2026-03-02', worth: [line(1, 'A', 'theory')] }
    const [judged] = judgeAttendance([row(attendee(1), 'practice')], only)
    expect(judged).toMatchObject({ status: 'not-registered-on-date', booking: null })
  })

  it('someone is booked at most once, whatever the list', () => {
    const who = fc.oneof(
      fc.constant(null),
      fc.record({
        registration: fc.integer({ min: 1, max: 5 }),
        norm: fc.constantFrom(1, 2, 9, null),
        credited: fc.boolean(),
      }),
    )
    fc.assert(
      fc.property(fc.array(who), (people) => {
        const judged = judge(...people.map((one) => row(one)))
        const booked = judged.flatMap(({ booking }) => booking?.registration ?? [])
        expect(new Set(booked).size).toBe(booked.length)
        expect(judged.every(({ status, booking }) => (status === 'credited') === (booking !== null))).toBe(true)
        expect(judged.every(({ status, reason }) => (status === 'credited') === (reason === null))).toBe(true)
      }),
    )
    expect(statuses(row(attendee(1, 1, true)), row(attendee(1, 1, true)))).toEqual(['already-credited', 'duplicate'])
  })
})
