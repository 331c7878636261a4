import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { experienceProblems, hoursWorked, proposedPoints } from '@/src/domain/screening/work-experience'
import { addDays } from '@/src/domain/shared/calendar-date'
import { atTheirRows, employerName, employerNames, filledRows } from '@/src/features/evidence/screening/employers'
import { experienceSchema } from '@/src/features/evidence/screening/schema'

const today = '2026-11-22'
const job = { employer: 'GGZ', role: 'Coach', from: '2024-01-01', until: '2024-12-31', hoursPerWeek: 20 }

describe('KS-SCR-2: hours and points of work experience', () => {
  it('counts both end days, in weeks', () => {
    expect(hoursWorked([{ from: '2026-01-05', until: '2026-01-11', hoursPerWeek: 36 }], today)).toBe(36)
    expect(hoursWorked([job], today)).toBe(Math.round((366 / 7) * 20))
  })

  it('counts what goes on until today, and nothing of the future', () => {
    const running = { ...job, from: addDays(today, -6), until: null }
    expect(hoursWorked([running], today)).toBe(20)
    expect(hoursWorked([{ ...running, until: addDays(today, 400) }], today)).toBe(20)
    expect(hoursWorked([{ ...running, from: addDays(today, 1) }], today)).toBe(0)
  })

  it('never proposes more than may be, nor a part of a point', () => {
    const terms = { hoursPerPoint: 140, mostPoints: 60 }
    fc.assert(
      fc.property(fc.nat(1_000_000), (hours) => {
        const points = proposedPoints(hours, terms)
        expect(Number.isInteger(points)).toBe(true)
        expect(points).toBeLessThanOrEqual(60)
        expect(points * 140).toBeLessThanOrEqual(hours)
      }),
    )
  })

  it('says of each employer what is missing', () => {
    const found = experienceProblems({ employers: [job, { employer: 'X', hoursPerWeek: 61 }], files: [1] }, today)
    expect(Object.keys(found).sort()).toEqual(['employers.1.from', 'employers.1.hoursPerWeek', 'employers.1.role'])
    expect(Object.keys(experienceProblems({}, today)).sort()).toEqual(['employers', 'files'])
  })
})

describe('KS-SCR-2: the form with several employers', () => {
  const values = Object.fromEntries(employerNames.map((name) => [name, '']))
  const sent = {
    ...values,
    [employerName(0, 'employer')]: 'GGZ',
    [employerName(2, 'employer')]: 'Eigen praktijk',
    [employerName(2, 'from')]: '1-9-2020',
    [employerName(2, 'hoursPerWeek')]: '7,5',
    files: [3],
  }

  it('passes over empty places, and says of a problem in which place it is', () => {
    const read = experienceSchema.parse(sent)
    expect(read.rows).toEqual([0, 2])
    expect(read.employers[1]).toMatchObject({ employer: 'Eigen praktijk', from: '2020-09-01', hoursPerWeek: 7.5 })
    expect(read.files).toEqual([3])
    const problems = atTheirRows(experienceProblems(read, today), read.rows)
    expect(Object.keys(problems)).toContain('employers.2.role')
    expect(Object.keys(problems)).not.toContain('employers.1.role')
  })

  it('knows which places are filled', () => expect(filledRows({ [employerName(4, 'role')]: ' x ' })).toEqual([4]))
})
