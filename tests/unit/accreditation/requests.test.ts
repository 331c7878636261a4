import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgedChanges } from '@/src/domain/accreditation/course-changes'
import { requestStatuses } from '@/src/domain/accreditation/request-status'
import {
  requestActions,
  requestAllows,
  requestRefusal,
  requestStatusAfter,
  whyNotRequest,
} from '@/src/domain/accreditation/request-transitions'
import { sessionProblems } from '@/src/domain/accreditation/session-problems'
import { revocationProblem, usualValidity, validityProblems, validOn } from '@/src/domain/accreditation/validity'
import { pointsPerNorm, worthProblems } from '@/src/domain/accreditation/worth'
import { parseNorm } from '@/src/domain/registers/norm-problems'
import { addDays } from '@/src/domain/shared/calendar-date'
import { kckz2023 } from '@/src/seed/reference/norms/kckz2023'
import { pohGgz } from '@/src/seed/reference/norms/pohGgz'

const norms = new Map([
  [1, parseNorm(kckz2023)],
  [2, parseNorm(pohGgz)],
])

describe('KK-PRV-1: the table of a request', () => {
  const allowed: [(typeof requestActions)[number], string[]][] = [
    ['edit', ['draft', 'returned']],
    ['delete', ['draft']],
    ['submit', ['draft']],
    ['answer', ['returned']],
    ['withdraw', ['submitted', 'returned']],
    ['return', ['submitted']],
    ['approve', ['submitted']],
    ['reject', ['submitted']],
  ]

  it.each(allowed)('%s from %j only', (action, from) => {
    expect(requestStatuses.filter((status) => requestAllows(action, status))).toEqual(from)
  })

  it('has every action, and a reason for each that isn’t there', () => {
    expect(allowed.map(([action]) => action)).toEqual([...requestActions])
    for (const action of requestActions) {
      for (const status of requestStatuses)
        expect(whyNotRequest(action, status)).toMatch(/^Je kunt deze aanvraag niet /)
    }
  })

  it('never leaves a decision behind', () => {
    for (const status of ['approved', 'rejected', 'withdrawn'] as const) {
      expect(requestActions.filter((action) => requestAllows(action, status))).toEqual([])
    }
  })

  it('keeps who gives the course from deciding, whatever is written', () => {
    for (const action of ['return', 'approve', 'reject'] as const) {
      expect(requestRefusal(action, { message: 'X', ownCourse: true })?.kind).toBe('conflict')
      expect(requestRefusal(action, { message: 'X', ownCourse: false })).toBeNull()
    }
    expect(requestStatusAfter('edit', 'returned')).toBe('returned')
  })
})

describe('KK-PRV-1: lines against the norm', () => {
  it.each([
    [{ norm: 3, category: 'A', points: 1 }, { 'lines.0.norm': expect.any(String) }],
    [{ norm: 1, category: 'E', points: 1 }, { 'lines.0.category': expect.stringContaining('“E”') }],
    [{ norm: 2, category: 'B', points: 1 }, { 'lines.0.category': expect.stringContaining('voert het lid zelf in') }],
    [{ norm: 1, category: 'A', topic: 'breastfeeding', points: 1 }, { 'lines.0.topic': expect.any(String) }],
    [
      { norm: 1, category: 'B', topic: 'breastfeeding', component: 'theory', points: 1 },
      { 'lines.0.component': expect.any(String) },
    ],
    [{ norm: 1, category: 'A', component: 'theory', points: 1 }, { 'lines.0.topic': expect.any(String) }],
    [{ norm: 1, category: 'C', points: -1 }, { 'lines.0.points': expect.any(String) }],
    [{ norm: 1, category: 'C', points: Number.NaN }, { 'lines.0.points': expect.any(String) }],
    [{ norm: 1, category: 'C', points: 1001 }, { 'lines.0.points': expect.any(String) }],
    [{ norm: 1, category: 'C', points: 0.333 }, { 'lines.0.points': expect.any(String) }],
    [{ norm: 1, category: 'A', topic: 'resuscitation', component: 'theory', points: 0.25 }, {}],
  ])('%j gives %j', (line, problems) => {
    expect(worthProblems([line], norms)).toEqual(problems)
  })

  it('wants at least one, and each once', () => {
    expect(Object.keys(worthProblems([], norms))).toEqual(['lines'])
    const line = { norm: 1, category: 'C', points: 1 }
    expect(Object.keys(worthProblems([line, { ...line, topic: '', points: 2 }], norms))).toEqual(['lines.1.category'])
  })

  it('adds up to the hundredth, in any order', () => {
    const line = fc.record({ norm: fc.integer({ min: 1, max: 3 }), cents: fc.integer({ min: 1, max: 100_000 }) })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const worth = lines.map(({ norm, cents }) => ({ norm, points: cents / 100 }))
        const sums = pointsPerNorm(worth)
        expect(pointsPerNorm([...worth].reverse())).toEqual(sums)
        for (const [norm, sum] of sums) {
          const cents = lines.filter((one) => one.norm === norm).reduce((total, one) => total + one.cents, 0)
          expect(sum).toBe(cents / 100)
        }
      }),
    )
  })
})

describe('KK-PRV-1: validity, revocation', () => {
  it('holds from its first day to its last, and not from the day it is revoked', () => {
    const year = { validFrom: '2026-01-01', validUntil: '2026-12-31' }
    expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((day) => validOn(year, day))).toEqual([
      false,
      true,
      true,
      false,
    ])
    const revoked = { ...year, revokedOn: '2026-05-05' }
    expect([validOn(revoked, '2026-05-04'), validOn(revoked, '2026-05-05')]).toEqual([true, false])
    expect(validOn({ ...year, revokedOn: '2026-01-01' }, '2026-01-01')).toBe(false)
  })

  it('goes on where the last one ends, for a year', () => {
    expect(usualValidity('2026-11-22', null)).toEqual({ validFrom: '2026-11-22', validUntil: '2027-11-21' })
    expect(usualValidity('2026-11-22', '2026-11-21').validFrom).toBe('2026-11-22')
    expect(usualValidity('2026-11-22', '2027-01-31')).toEqual({ validFrom: '2027-02-01', validUntil: '2028-01-31' })
    expect(usualValidity('2028-02-29', null).validUntil).toBe('2029-02-27')
  })

  it('never has a gap or a day twice when it is renewed again and again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (offset) => {
        const first = usualValidity(addDays('2024-02-27', offset), null)
        const next = usualValidity(first.validFrom, first.validUntil)
        expect(next.validFrom).toBe(addDays(first.validUntil, 1))
        expect(validityProblems(next)).toEqual({})
      }),
    )
  })

  it('is revoked per today or later, within its days, once', () => {
    const year = { validFrom: '2026-01-01', validUntil: '2026-12-31' }
    expect(revocationProblem(year, '2026-11-22', '2026-11-22')).toBeNull()
    expect(revocationProblem(year, '2026-11-21', '2026-11-22')).toContain('houden hun punten')
    expect(revocationProblem(year, '2027-01-01', '2026-11-22')).not.toBeNull()
    expect(revocationProblem(year, '2026-13-01', '2026-11-22')).not.toBeNull()
    expect(revocationProblem({ ...year, revokedOn: '2026-12-01' }, '2026-12-02', '2026-11-22')).not.toBeNull()
  })
})

describe('KK-PRV-1: changes and meetings', () => {
  it('sees what of a course changes, and not what only looks different', () => {
    const course = { title: 'A', description: null, form: 'classroom', hours: 6 } as const
    expect(judgedChanges(course, { title: 'A', description: '', hours: 6 })).toEqual({})
    expect(judgedChanges(course, { hours: 7, form: 'blended' })).toEqual({ hours: 7, form: 'blended' })
    expect(judgedChanges(course, { hours: null })).toEqual({ hours: null })
  })

  it.each([
    [{ startsOn: '2027-01-02', endsOn: '2027-01-02', place: 'Ede' }, 'classroom', []],
    [{ startsOn: '2027-01-02', endsOn: '2027-01-02', online: true }, 'classroom', []],
    [{ startsOn: '2027-01-02', endsOn: '2027-01-02' }, 'e-learning', []],
    [{ startsOn: '2027-01-02', endsOn: '2027-01-02', place: ' ' }, 'blended', ['place']],
    [{ place: 'Ede' }, 'classroom', ['startsOn', 'endsOn']],
    [{ startsOn: '2027-01-02', endsOn: '2030-01-02', place: 'Ede' }, 'classroom', ['endsOn']],
  ])('%j of a course that is %s: %j', (draft, form, fields) => {
    expect(Object.keys(sessionProblems(draft, form))).toEqual(fields)
  })
})
