import { describe, expect, it } from 'vitest'
import { assess } from '@/src/domain/registers/assess'
import type { Dossier, Period } from '@/src/domain/registers/dossier'
import { normInForce, overlap } from '@/src/domain/registers/norm-choice'
import { extend, nextStart, periodFrom, startEarly } from '@/src/domain/registers/periods'
import { reminderDue, remindersFor } from '@/src/domain/registers/reminders'
import { completeDossier, norms } from './norms'

const period: Period = { start: '2023-05-01', end: '2027-04-30' }

describe('KK-DOS-2: which norm', () => {
  it.each([
    ['2023-03-31', 'kckz-2019'],
    ['2023-04-01', 'kckz-2023'],
    ['2018-12-31', undefined],
  ])('a period that starts on %s takes %s', (start, code) => {
    expect(normInForce([norms.kckz2019, norms.kckz2023], start)?.code).toBe(code)
  })

  it.each([
    ['2023-01-01', '2023-12-31', '2024-01-01', null, false],
    ['2023-01-01', '2024-01-01', '2024-01-01', null, true],
    ['2023-01-01', null, '2022-01-01', '2022-12-31', false],
    ['2023-01-01', null, '2022-01-01', null, true],
  ])('%s–%s and %s–%s overlap: %s', (from, until, otherFrom, otherUntil, expected) => {
    const a = { validFrom: from, validUntil: until }
    const b = { validFrom: otherFrom, validUntil: otherUntil }
    expect([overlap(a, b), overlap(b, a)]).toEqual([expected, expected])
  })
})

describe('§2.14, §2.17: periods', () => {
  it.each([
    ['2023-05-01', '2027-04-30'],
    ['2024-02-29', '2028-02-28'],
    ['2021-03-01', '2025-02-28'],
  ])('four years from %s end on %s', (start, end) => {
    expect(periodFrom(norms.kckz2023, start)).toEqual({ start, end })
  })

  it.each([
    ['2023-03-15', '2026-12-31'],
    ['2024-01-01', '2026-12-31'],
  ])('a cycle of three years from %s ends on %s', (start, end) => {
    expect(periodFrom(norms.cat, start)).toEqual({ start, end })
  })

  it('KK-DOS-7: the next period starts the day after the old one', () => {
    expect(nextStart(period)).toBe('2027-05-01')
  })

  it.each([
    ['2027-02-01', true, '2027-01-31'],
    ['2027-01-31', true, 'op zijn vroegst ingaan op 1 februari 2027'],
    ['2027-05-01', true, 'gaat al in op 1 mei 2027'],
    ['2027-02-01', false, 'goedgekeurd'],
  ])('KK-DOS-7: starting early on %s (approved: %s): %s', (start, approved, expected) => {
    const outcome = startEarly(norms.kckz2023, period, start, approved)
    expect(outcome.ok ? outcome.value.end : outcome.message).toContain(expected)
  })
})

describe('KK-DOS-8: extension', () => {
  it.each([
    ['2027-07-30', false, true],
    ['2027-07-31', false, false],
    ['2028-01-01', true, true],
    ['2027-04-30', true, false],
  ])('to %s (request granted: %s): %s', (end, granted, ok) => {
    expect(extend(norms.kckz2023, period, end, '2027-05-10', granted).ok).toBe(ok)
  })

  it('a second extension is measured from the first end', () => {
    const once = extend(norms.kckz2023, period, '2027-06-30', '2027-04-01', false)
    if (!once.ok) throw new Error(once.message)
    expect(extend(norms.kckz2023, once.value, '2027-07-30', '2027-06-01', false).ok).toBe(true)
    expect(extend(norms.kckz2023, once.value, '2027-08-01', '2027-06-01', false).ok).toBe(false)
  })
})

describe('KK-DOS-5: submitting', () => {
  const judge = (on: string, more: Partial<Dossier> = {}) =>
    assess(norms.kckz2023, { ...completeDossier(), ...more }, on).submission

  it.each([
    ['2027-01-29', false, 'Aanmelden kan vanaf 30 januari 2027.'],
    ['2027-01-30', true, 'tot en met 21 mei 2027'],
    ['2027-04-30', true, 'tot en met 21 mei 2027'],
    ['2027-05-01', true, 'met terugwerkende kracht'],
    ['2027-05-21', true, 'met terugwerkende kracht'],
    ['2027-05-22', false, 'Aanmelden kon tot en met 21 mei 2027'],
  ])('on %s: %s, %s', (on, open, reason) => {
    expect(judge(on)).toMatchObject({ open, opensOn: '2027-01-30', reason: expect.stringContaining(reason) })
  })

  it('only when complete', () => {
    expect(judge('2027-02-01', { documents: [] })).toMatchObject({
      open: false,
      reason: expect.stringContaining('nog niet compleet'),
    })
  })

  it('a missing-points claim suspends the last day', () => {
    expect(judge('2027-07-01', { claimOpen: true }).open).toBe(true)
  })

  it('not twice', () => {
    expect(judge('2027-02-02', { submittedOn: '2027-02-01' })).toMatchObject({
      open: false,
      reason: expect.stringContaining('1 februari 2027'),
    })
  })

  it.each([
    ['after it had opened, the window stays open', '2027-02-01', '2027-01-30'],
    ['before it opened, the window moves along', '2027-01-01', '2027-04-30'],
  ])('%s (§2.16)', (_, decidedOn, opensOn) => {
    const extended = { ...period, end: '2027-07-30', extensions: [{ previousEnd: period.end, decidedOn }] }
    expect(judge('2027-02-02', { period: extended }).opensOn).toBe(opensOn)
  })

  it('there is nothing to submit where obligations run per year', () => {
    const result = assess(norms.cat, { period: { start: '2023-01-01', end: '2025-12-31' }, credits: [] }, '2024-01-01')
    expect(result.submission).toMatchObject({ open: false, opensOn: null })
  })
})

describe('KK-DOS-6: reminders', () => {
  it('three months, eight weeks and one day before the end', () => {
    expect(remindersFor(norms.kckz2023, '2027-05-31').map((one) => one.on)).toEqual([
      '2027-02-28',
      '2027-04-05',
      '2027-05-30',
    ])
  })

  it.each([
    ['2027-02-27', [], null],
    ['2027-02-28', [], '3-months'],
    ['2027-03-02', [], '3-months'],
    ['2027-03-02', ['3-months'], null],
    // The worker stood still for weeks: one mail, not two.
    ['2027-04-20', [], '8-weeks'],
    ['2027-04-20', ['8-weeks'], null],
    ['2027-05-31', ['3-months', '8-weeks'], '1-days'],
    ['2027-06-01', [], null],
  ])('on %s with %j sent: %s', (on, sent, due) => {
    expect(reminderDue(norms.kckz2023, '2027-05-31', sent, on)?.key ?? null).toBe(due)
  })
})
