import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayObject, objectUntil } from '@/src/domain/keurmerk/objection'
import type { RoundStage } from '@/src/domain/keurmerk/round'
import { changesAfterOpening } from '@/src/domain/keurmerk/round-changes'
import { inSecondReview } from '@/src/domain/keurmerk/second-review'
import { turnNow } from '@/src/domain/keurmerk/turn'

const nothing = { sent: false, reported: false, sentAgain: false, decided: false }

describe('KB-3, KB-4: what a practice may fill in and send', () => {
  it.each<[RoundStage, Partial<typeof nothing>, 1 | 2 | RegExp]>([
    ['ahead', {}, /nog niet open/],
    ['open', {}, 1],
    ['open', { sent: true }, /al verstuurd/],
    ['assessing', {}, /niets verstuurd/],
    ['assessing', { sent: true }, /worden beoordeeld/],
    ['reported', { sent: true, reported: true }, /nog niet open/],
    ['requalifying', { sent: true, reported: true }, 2],
    ['requalifying', { sent: true }, /rapport is er nog niet/],
    ['requalifying', { sent: true, reported: true, sentAgain: true }, /één keer/],
    ['requalifying', { sent: true, reported: true, decided: true }, /besloten/],
    ['requalifying', {}, /niets verstuurd/],
    ['deciding', { sent: true, reported: true }, /herkwalificatie is gesloten/],
    ['decided', { sent: true, reported: true, decided: true }, /besloten/],
  ])('%s, %o', (stage, progress, expected) => {
    const turn = turnNow(stage, { ...nothing, ...progress })
    if (typeof expected === 'number') expect(turn).toBe(expected)
    else expect(turn).toMatch(expected)
  })

  it('never lets anything in that was decided about, or sent twice', () => {
    const stages = fc.constantFrom<RoundStage>('ahead', 'assessing', 'reported', 'requalifying', 'deciding', 'decided')
    fc.assert(
      fc.property(stages, fc.boolean(), fc.boolean(), (stage, sent, reported) => {
        expect(turnNow(stage, { sent, reported, sentAgain: true, decided: false })).not.toBe(1)
        expect(typeof turnNow(stage, { sent, reported, sentAgain: true, decided: false })).toBe('string')
        expect(typeof turnNow(stage, { sent, reported, sentAgain: false, decided: true })).toBe('string')
      }),
    )
  })
})

describe('KB-6: objecting', () => {
  it.each([
    [{ outcome: null, decidedOn: null }, '2026-04-15', /nog niet besloten/],
    [{ outcome: null, decidedOn: '2026-04-15' }, '2026-04-15', /nog niet besloten/],
    [{ outcome: 'refused', decidedOn: null }, '2026-04-15', /nog niet besloten/],
    [{ outcome: 'granted', decidedOn: '2026-04-15' }, '2026-04-15', /heeft het keurmerk/],
    [{ outcome: 'refused', decidedOn: '2026-04-15' }, '2026-05-27', null],
    [{ outcome: 'refused', decidedOn: '2026-04-15' }, '2026-05-28', /zes weken/],
    [{ outcome: 'nothing-sent', decidedOn: '2026-02-01' }, '2026-02-01', null],
  ] as const)('%o on %s', (decided, today, expected) => {
    const refusal = mayObject(decided, today)
    if (expected === null) expect(refusal).toBeNull()
    else expect(refusal).toMatch(expected)
  })

  it('the last day is six weeks after the decision', () => expect(objectUntil('2026-04-15')).toBe('2026-05-27'))
})

describe('X-9: the draw for a second judgement', () => {
  it('is the same every time, holds about its part, and only grows with it', () => {
    const drawn = (percent: number) =>
      Array.from({ length: 2000 }, (_, id) => id).filter((id) => inSecondReview('zaad', id, 'q1', percent))
    expect(drawn(20)).toEqual(drawn(20))
    expect(Math.abs(drawn(20).length - 400)).toBeLessThan(80)
    expect(drawn(20).every((id) => inSecondReview('zaad', id, 'q1', 40))).toBe(true)
    expect([drawn(0).length, drawn(100).length]).toEqual([0, 2000])
    expect(drawn(50)).not.toEqual(
      Array.from({ length: 2000 }, (_, id) => id).filter((id) => inSecondReview('zaad', id, 'q2', 50)),
    )
  })
})

describe('KB-1: what may still be changed of a round', () => {
  const before = {
    published: true,
    year: 2026,
    samplePercent: 10,
    sampleSeed: 'zaad',
    opensOn: '2025-12-02',
    closesOn: '2026-01-31',
    reportsOn: '2026-02-17',
    requalifiesFrom: '2026-02-18',
    requalifiesUntil: '2026-03-31',
    decidesOn: '2026-04-15',
  }
  it.each<[string, object, boolean, string, string[]]>([
    ['everything before it opens', { year: 2027, published: false, sampleSeed: 'ander' }, false, '2025-12-01', []],
    ['nothing that is asked on its first day', {}, false, '2025-12-02', ['questions']],
    [
      'not the year, nor that it is published',
      { year: 2027, published: false },
      true,
      '2025-12-02',
      ['published', 'year'],
    ],
    ['not which answers are drawn', { samplePercent: 20 }, true, '2025-12-02', ['samplePercent']],
    ['not by what they are drawn', { sampleSeed: 'ander' }, true, '2025-12-02', ['sampleSeed']],
    ['a day that is to come', { closesOn: '2026-02-05' }, true, '2026-01-15', []],
    ['not a day that is over', { closesOn: '2026-02-05' }, true, '2026-02-01', ['closesOn']],
    ['the closing day while it lasts', { closesOn: '2026-02-05' }, true, '2026-01-31', []],
    ['the last day of the repair while it lasts', { requalifiesUntil: '2026-04-03' }, true, '2026-03-31', []],
    [
      'not a day that something happens on, on that day',
      { reportsOn: '2026-02-18' },
      true,
      '2026-02-17',
      ['reportsOn'],
    ],
    ['a day to today', { reportsOn: '2026-02-10' }, true, '2026-02-10', []],
    ['not a day into the past', { reportsOn: '2026-02-05' }, true, '2026-02-10', ['reportsOn']],
  ])('%s', (_name, changes, same, today, fields) => {
    expect(Object.keys(changesAfterOpening(before, { ...before, ...changes }, same, today))).toEqual(fields)
  })
})
