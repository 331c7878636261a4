import { describe, expect, it } from 'vitest'
import { feeIn, feesProblem, nextFee } from '@/src/domain/registers/fees'
import { extendStage, lapsesOn, startStageEarly } from '@/src/domain/registers/life'
import type { PeriodStatus } from '@/src/domain/registers/registration-status'
import { completeDossier, credit, norms } from './norms'

const period = { start: '2023-05-01', end: '2027-04-30' }
const stage = (status: PeriodStatus = 'running') => ({ period, status })

describe('KK-PRO-1: the fee in force', () => {
  const fees = [
    { year: 2027, amount: 90 },
    { year: 2025, amount: 85 },
  ]
  it.each([
    [2024, null],
    [2025, 85],
    [2026, 85],
    [2027, 90],
    [2030, 90],
  ])('in %i: %s', (year, amount) => {
    expect(feeIn(fees, year)?.amount ?? null).toBe(amount)
  })

  it('says what next year costs as soon as that is set, when it is something else', () => {
    expect(nextFee(fees, 2026)).toEqual({ year: 2027, amount: 90 })
    expect(nextFee(fees, 2025)).toBeNull()
    expect(nextFee([...fees, { year: 2028, amount: 90 }], 2027)).toBeNull()
  })

  it('is one a year, in whole cents', () => {
    expect(feesProblem(fees)).toBeNull()
    expect(feesProblem([{ year: 2026, amount: 87.55 }])).toBeNull()
    expect(feesProblem([...fees, { year: 2025, amount: 1 }])).toContain('2025')
    expect(feesProblem([{ year: 2026, amount: 87.555 }])).toContain('komma')
    expect(feesProblem([{}, { year: 2026 }])).toBeNull()
  })
})

describe('KK-DOS-8: extension', () => {
  const ask = (end: string, on: string, granted = false, status: PeriodStatus = 'running') =>
    extendStage(norms.kckz2023, stage(status), { end, on, granted })

  it.each([
    ['by the whole limit, before the end', '2027-07-30', '2027-02-01', false, 'running', true],
    ['one day more than the limit', '2027-07-31', '2027-02-01', false, 'running', false],
    ['one day more, on a request that was granted', '2027-07-31', '2027-02-01', true, 'running', true],
    ['just after expiry', '2027-07-30', '2027-06-01', false, 'lapsed', true],
    ['to a day on which it would lapse again', '2027-05-31', '2027-07-01', false, 'lapsed', false],
    ['to its own end', '2027-04-30', '2027-02-01', true, 'running', false],
    ['once submitted', '2027-07-30', '2027-02-01', false, 'submitted', false],
    ['once approved', '2027-07-30', '2027-02-01', true, 'approved', false],
  ] as const)('%s', (_, end, on, granted, status, ok) => {
    expect(ask(end, on, granted, status).ok).toBe(ok)
  })
})

describe('KK-DOS-7: an early start', () => {
  const late = credit('C', 2, { course: 'c-4', earnedOn: '2027-03-15' })
  const tight = completeDossier()
  // The course that makes C complete was done shortly before the end.
  const leaning = { ...tight, credits: [...tight.credits.filter((line) => line.course !== 'c-3'), late] }

  it.each([
    ['by three months', tight, '2027-02-01', 'approved', true],
    ['a day too early', tight, '2027-01-31', 'approved', false],
    ['while the old period isn’t approved', tight, '2027-03-01', 'submitted', false],
    ['when the old one needs a course that would move', leaning, '2027-03-01', 'approved', false],
    ['after that course', leaning, '2027-03-16', 'approved', true],
  ] as const)('%s', (_, dossier, start, status, ok) => {
    expect(startStageEarly(norms.kckz2023, dossier, status, start).ok).toBe(ok)
  })
})

describe('KK-DOS-5: lapsing', () => {
  it.each([
    ['2027-05-21', 'running', false],
    ['2027-05-22', 'running', true],
    ['2027-05-22', 'submitted', false],
    ['2027-05-22', 'lapsed', false],
  ] as const)('on %s, %s: %s', (on, status, expected) => {
    expect(lapsesOn(norms.kckz2023, stage(status), on)).toBe(expected)
  })

  it('an open claim for missing points suspends the last day', () => {
    expect(lapsesOn(norms.kckz2023, stage(), '2027-06-30', true)).toBe(false)
  })

  it('nothing lapses where nothing is submitted', () => {
    const running = { period: { start: '2023-01-01', end: '2025-12-31' }, status: 'running' } as const
    expect(lapsesOn(norms.cat, running, '2030-01-01')).toBe(false)
  })
})
