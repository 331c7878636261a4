import { describe, expect, it } from 'vitest'
import { answerDueOn, tooEarly } from '@/src/domain/accreditation/claim'
import { parseNorm } from '@/src/domain/registers/norm-problems'
import { hasOpenClaim, lastSubmissionDay } from '@/src/domain/registers/submission'
import { kckz2023 } from '@/src/seed/reference/norms/kckz2023'

describe('X-3: until when the provider answers', () => {
  it.each([
    ['its own term, from the course', '2026-11-20', '2026-11-22', 6, '2027-01-01'],
    ['never less than two weeks from the claim', '2026-09-01', '2026-11-22', 3, '2026-12-06'],
    ['where both are the same day', '2026-11-15', '2026-11-22', 3, '2026-12-06'],
  ])('%s', (_, course, claimed, weeks, due) => {
    expect(answerDueOn(course, claimed, weeks)).toBe(due)
  })

  it.each([
    ['on the last day, without an answer', null, '2026-12-06', 'tot en met 6 december 2026'],
    ['the day after', null, '2026-12-07', null],
    ['at once, when it was contested', 'contested', '2026-11-23', null],
    ['at once, when it was confirmed', 'confirmed', '2026-11-23', null],
  ] as const)('the register %s', (_, answer, today, reason) => {
    const told = tooEarly({ answer, answerDueOn: '2026-12-06' }, today)
    expect(told).toEqual(reason === null ? null : expect.stringContaining(reason))
  })
})

describe('norms §2.16: a claim stops the clock of the last day to submit', () => {
  const norm = parseNorm(kckz2023)
  const period = { start: '2023-05-01', end: '2027-04-30' }
  const last = (claims: { from: string; until: string | null }[]) => lastSubmissionDay(norm, { ...period, claims })

  it.each([
    ['no claim', [], '2027-05-21'],
    ['settled: the five days that were left begin again', [{ from: '2027-05-16', until: '2027-07-01' }], '2027-07-06'],
    [
      'made on the last day itself: decided on the last day',
      [{ from: '2027-05-21', until: '2027-07-01' }],
      '2027-07-01',
    ],
    ['made too late: nothing moves', [{ from: '2027-05-22', until: '2027-07-01' }], '2027-05-21'],
    ['settled the day it was made: nothing moves', [{ from: '2027-02-01', until: '2027-02-01' }], '2027-05-21'],
    [
      'of several the latest',
      [
        { from: '2027-05-16', until: '2027-06-01' },
        { from: '2027-05-20', until: '2027-07-01' },
      ],
      '2027-07-02',
    ],
  ])('%s', (_, claims, day) => {
    expect(last(claims)).toBe(day)
  })

  it('as long as a claim that was made in time is open; not one that was made after', () => {
    const open = (from: string) => hasOpenClaim(norm, { ...period, claims: [{ from, until: null }] })
    expect([open('2027-05-21'), open('2027-05-22')]).toEqual([true, false])
  })
})
