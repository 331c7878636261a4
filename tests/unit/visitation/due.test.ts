import { describe, expect, it } from 'vitest'
import { parseNorm } from '@/src/domain/registers/norm-problems'
import { isToPlan, nextVisitDue } from '@/src/domain/visitation/due'
import { notIndependent } from '@/src/domain/visitation/independence'
import { minutes } from '@/src/domain/visitation/times'
import { cat } from '@/src/seed/reference/norms/cat'
import { pohGgz } from '@/src/seed/reference/norms/pohGgz'

const norm = parseNorm(cat)
const on = '2026-11-22'
const member = { tier: 'reimbursable', recognisedOn: '2025-08-31', upgradedOn: null, firstTermMonths: null }

const due = (given: { tier?: string }, visits: string[] = []) =>
  nextVisitDue({ norm, member: { ...member, ...given }, periodStart: '2024-01-01', visits }, on)

describe('KS-VIS-1: when a member is visited (norms §2.12)', () => {
  it.each([
    ['a year after the recognition', {}, [], '2026-08-31'],
    [
      'after the term of the organisation, where it differs; the last day of a short month',
      { firstTermMonths: 18 },
      [],
      '2027-02-28',
    ],
    ['a first term again after an upgrade', { upgradedOn: '2026-03-15' }, [], '2027-03-15'],
    ['five years after the last visit', {}, ['2026-02-10', '2026-05-04'], '2031-05-04'],
    ['a visit before the upgrade is no longer counted', { upgradedOn: '2026-03-15' }, ['2026-02-10'], '2027-03-15'],
    ['a visit to come is no visit yet', {}, ['2026-12-01'], '2026-08-31'],
    ['from the start of the period, for who has no day of recognition', { recognisedOn: null }, [], '2025-01-01'],
    ['on 28 February for who began on the 29th', { recognisedOn: '2024-02-29' }, ['2024-02-29'], '2029-02-28'],
    ['never, for who isn’t reimbursable', { tier: 'collective' }, [], null],
  ])('%s', (_name, given, visits, expected) => {
    expect(nextVisitDue({ norm, member: { ...member, ...given }, periodStart: '2024-01-01', visits }, on)).toBe(
      expected,
    )
  })

  it('never, under a norm that asks none', () => {
    const other = parseNorm(pohGgz)
    expect(nextVisitDue({ norm: other, member, periodStart: '2024-01-01', visits: [] }, on)).toBeNull()
    expect(due({})).not.toBeNull()
  })

  it.each([
    ['2027-05-22', true],
    ['2027-05-23', false],
    ['2026-08-31', true],
  ])('due on %s: to be planned now: %s', (day, expected) => {
    expect(isToPlan(day, on)).toBe(expected)
  })
})

describe('KS-VIS-2: independence', () => {
  const none = { themself: false, sameGroup: false, samePractice: false }

  it('nothing in the way', () => {
    expect(notIndependent(none, 'Vera')).toBeNull()
  })

  it.each(['themself', 'sameGroup', 'samePractice'] as const)('%s is in the way, said to both', (tie) => {
    expect(notIndependent({ ...none, [tie]: true }, 'Vera')).toMatch(/^Vera .+onafhankelijk/)
    expect(notIndependent({ ...none, [tie]: true }, null)).toMatch(/^(Je|Dit) .+onafhankelijk/)
  })
})

describe('KS-VIS-2: times', () => {
  it.each([
    ['09:30', 570],
    ['00:00', 0],
    ['23:59', 1439],
    ['24:00', null],
    ['9:30', null],
    ['', null],
    [null, null],
  ])('%s is minute %s', (clock, expected) => {
    expect(minutes(clock)).toBe(expected)
  })
})
