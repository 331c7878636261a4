import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dayOfStep,
  dueSteps,
  endOf,
  type RoundStage,
  type RoundStep,
  roundProblems,
  roundSteps,
  stageAt,
  stageOn,
  usualDays,
} from '@/src/domain/keurmerk/round'
import { addDays } from '@/src/domain/shared/calendar-date'

const days = usualDays(2025)

describe('KB-3: the days of a round', () => {
  it('are those of the source', () => {
    expect(days).toEqual({
      opensOn: '2024-12-02',
      closesOn: '2025-01-31',
      reportsOn: '2025-02-17',
      requalifiesFrom: '2025-02-18',
      requalifiesUntil: '2025-03-31',
      decidesOn: '2025-04-15',
    })
    expect(roundProblems(days)).toEqual({})
  })

  it.each<[string, RoundStage]>([
    ['2024-12-01', 'ahead'],
    ['2024-12-02', 'open'],
    ['2025-01-31', 'open'],
    ['2025-02-01', 'assessing'],
    ['2025-02-16', 'assessing'],
    ['2025-02-17', 'reported'],
    ['2025-02-18', 'requalifying'],
    ['2025-03-31', 'requalifying'],
    ['2025-04-01', 'deciding'],
    ['2025-04-14', 'deciding'],
    ['2025-04-15', 'decided'],
    ['2026-01-01', 'decided'],
  ])('on %s it is %s', (today, stage) => {
    expect(stageOn(days, today)).toBe(stage)
  })

  it.each<[string, RoundStage]>([
    ['2024-12-01T22:59:59Z', 'ahead'],
    ['2024-12-01T23:00:00Z', 'open'],
    ['2025-01-31T22:59:59Z', 'open'],
    ['2025-01-31T23:00:00Z', 'assessing'],
    // Summer time by then: midnight in the Netherlands is an hour earlier.
    ['2025-03-31T21:59:59Z', 'requalifying'],
    ['2025-03-31T22:00:00Z', 'deciding'],
  ])('a closing day ends at 23:59:59 in Amsterdam: %s is %s', (moment, stage) => {
    expect(stageAt(days, new Date(moment))).toBe(stage)
  })

  it.each([
    ['2025-01-31', '2025-01-31T23:00:00.000Z'],
    ['2025-03-31', '2025-03-31T22:00:00.000Z'],
    ['2025-03-30', '2025-03-30T22:00:00.000Z'],
    ['2025-10-26', '2025-10-26T23:00:00.000Z'],
    ['2024-12-31', '2024-12-31T23:00:00.000Z'],
  ])('%s is over at %s', (day, moment) => {
    expect(endOf(day).toISOString()).toBe(moment)
  })

  it('refuses days that don’t exist, are missing, or come in the wrong order', () => {
    expect(roundProblems({ ...days, closesOn: '2025-02-29', reportsOn: null })).toEqual({
      closesOn: 'Vul een bestaande dag in.',
      reportsOn: 'Vul een bestaande dag in.',
    })
    expect(roundProblems({ ...days, closesOn: '2024-12-02' })).toEqual({ closesOn: 'Kies een dag na ‘Opent op’.' })
    expect(roundProblems({ ...days, decidesOn: '2025-03-30' })).toEqual({
      decidesOn: 'Kies een dag na ‘Herkwalificatie tot en met’.',
    })
    expect(Object.keys(roundProblems({}))).toHaveLength(6)
  })
})

describe('KB-3: what a round does by itself', () => {
  it.each<[string, RoundStep[], RoundStep[]]>([
    ['2024-12-01', [], []],
    ['2024-12-02', [], ['open']],
    ['2024-12-02', ['open'], []],
    ['2025-01-23', ['open'], []],
    ['2025-01-24', ['open'], ['remind']],
    ['2025-01-31', ['open'], ['remind']],
    ['2025-02-01', ['open'], ['close']],
    ['2025-02-17', ['open', 'remind', 'close'], ['report']],
    ['2025-03-24', ['open', 'remind', 'close', 'report'], ['remind-again']],
    ['2025-04-01', ['open', 'remind', 'close', 'report'], ['close-again']],
    ['2025-04-15', ['open', 'remind', 'close', 'report', 'remind-again', 'close-again'], ['decide']],
    ['2025-04-20', [], ['open', 'close', 'report', 'close-again', 'decide']],
  ])('on %s, after %j: %j', (today, done, expected) => {
    expect(dueSteps(days, done, today)).toEqual(expected)
  })

  it('in a short round a reminder isn’t sent before it opens', () => {
    const short = { ...days, closesOn: '2024-12-05', requalifiesUntil: '2025-02-20' }
    expect(dayOfStep(short, 'remind')).toBe('2024-12-02')
    expect(dayOfStep(short, 'remind-again')).toBe('2025-02-18')
  })

  it('does every step but a reminder exactly once, whichever days its run is missed', () => {
    const runs = fc.uniqueArray(fc.integer({ min: 0, max: 150 }), { maxLength: 20 })
    fc.assert(
      fc.property(runs, (offsets) => {
        const done: RoundStep[] = []
        for (const offset of offsets.toSorted((a, b) => a - b)) {
          done.push(...dueSteps(days, done, addDays('2024-11-25', offset)))
        }
        done.push(...dueSteps(days, done, '2025-06-01'))
        expect(new Set(done).size).toBe(done.length)
        expect(done).toEqual(roundSteps.filter((step) => done.includes(step)))
        expect(done).toEqual(expect.arrayContaining(['open', 'close', 'report', 'close-again', 'decide']))
      }),
    )
  })
})
