import { describe, expect, it } from 'vitest'
import { assess } from '@/src/domain/registers/assess'
import { registrationYear } from '@/src/domain/registers/caps'
import type { Credit, Period } from '@/src/domain/registers/dossier'
import { explain } from '@/src/domain/registers/explain'
import { credit, dossier, norms, reversal } from './norms'

const period: Period = { start: '2022-02-28', end: '2027-02-27' }
const pointsOfB = (lines: readonly Credit[], days = period): number =>
  assess(norms.poh, dossier(lines, { period: days }), days.end).categories.find((one) => one.code === 'B')?.points
    .counted ?? 0
const group = (points: number, earnedOn: string, activity = 'intervisie') => credit('B', points, { earnedOn, activity })

describe('PG-2: intervisie and supervision together at most 10 points a registration year', () => {
  it('caps the two together, and nothing else', () => {
    const lines = [group(7, '2022-05-01'), group(7, '2022-06-01', 'supervision'), group(9, '2022-06-01', 'conference')]
    expect(pointsOfB(lines)).toBe(19)
  })

  it.each([
    ['2023-02-27', 10],
    ['2023-02-28', 14],
  ])('a second group day on %s makes %d', (earnedOn, expected) => {
    expect(pointsOfB([group(7, '2022-05-01'), group(7, earnedOn)])).toBe(expected)
  })

  it('what a corrected line gives back is room for others', () => {
    const first = group(10, '2022-05-01')
    const second = group(4, '2022-06-01')
    expect(pointsOfB([first, second])).toBe(10)
    expect(pointsOfB([first, second, reversal(first, 5)])).toBe(9)
  })

  it('days of an extension share the cap of the last year', () => {
    const extended = {
      ...period,
      end: '2027-08-27',
      extensions: [{ previousEnd: '2027-02-27', decidedOn: '2027-01-01' }],
    }
    expect(pointsOfB([group(8, '2027-01-01'), group(8, '2027-06-01')], extended)).toBe(10)
  })

  it('says of the line above the cap that it doesn’t count, earliest first', () => {
    const lines = [group(8, '2022-08-01'), group(8, '2022-05-01')]
    const told = explain(norms.poh, dossier(lines, { period }), period.end)
    expect(told.map(({ counted, reason }) => [counted, reason])).toEqual([
      [2, 'capped'],
      [8, 'counts'],
    ])
  })

  it('A and B don’t offset each other (PG-1)', () => {
    const result = assess(norms.poh, dossier([credit('A', 150, { earnedOn: '2023-01-01' })], { period }), period.end)
    expect(result.points.met).toBe(true)
    expect(result.complete).toBe(false)
  })
})

describe('§2.2: registration years are computed from the start', () => {
  it.each([
    ['2024-02-29', '2025-02-27', 1],
    ['2024-02-29', '2025-02-28', 2],
    ['2024-02-29', '2028-02-28', 4],
    ['2024-02-29', '2028-02-29', 5],
    ['2022-02-28', '2035-01-01', 5],
  ])('started on %s: %s lies in year %d', (start, day, year) => {
    expect(registrationYear(norms.poh, start, day)).toBe(year)
  })
})
