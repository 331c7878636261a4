import { describe, expect, it } from 'vitest'
import { type Answer, whyNoAnswer } from '@/src/domain/intervisie/answers'
import { reportProblems } from '@/src/domain/intervisie/report-problems'

const today = '2026-11-22'
const complete = {
  date: '2026-11-20',
  startsAt: '19:30',
  endsAt: '21:30',
  themes: 'Grenzen stellen',
  files: 1,
  others: 2,
}

describe('X-4: what a report of the group needs before it is sent', () => {
  it.each<[string, object, string[]]>([
    ['complete', {}, []],
    ['of today', { date: today }, []],
    ['of tomorrow', { date: '2026-11-23' }, ['date']],
    ['without a day', { date: null }, ['date']],
    ['without times', { startsAt: null, endsAt: '' }, ['startsAt', 'endsAt']],
    ['that ends when it begins', { endsAt: '19:30' }, ['endsAt']],
    ['until midnight', { endsAt: '00:00' }, []],
    ['of nobody else', { others: 0 }, ['members']],
    ['about nothing', { themes: '  ' }, ['themes']],
    ['without proof', { files: 0 }, ['files']],
  ])('%s', (_what, change, fields) => {
    expect(Object.keys(reportProblems({ ...complete, ...change }, today))).toEqual(fields)
  })
})

describe('X-4: who can answer a report', () => {
  it.each<[Answer, boolean, boolean]>([
    ['waiting', true, true],
    ['confirmed', false, false],
    // They may think better of it.
    ['declined', true, false],
    ['named', false, false],
  ])('%s: confirm %s, decline %s', (now, confirm, decline) => {
    expect(whyNoAnswer(now, 'confirm') === null).toBe(confirm)
    expect(whyNoAnswer(now, 'decline') === null).toBe(decline)
  })
})
