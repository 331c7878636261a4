import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Judgement } from '@/src/domain/keurmerk/labels'
import {
  colourOf,
  isGranted,
  type Judged,
  judgementProblems,
  openedAgain,
  reportOf,
} from '@/src/domain/keurmerk/report'
import { framework } from './example'

const judged = (code: string, judgement: Judgement): Judged => ({ code, judgement, reason: 'r', action: 'a' })
const codes = ['plek', 'doelen', 'stel-bij', 'meting']

describe('KB-5: the report', () => {
  it.each<[string, (Judgement | null)[], string]>([
    ['all sufficient', ['sufficient', 'sufficient'], 'green'],
    ['one almost', ['sufficient', 'almost'], 'orange'],
    ['one insufficient', ['insufficient', 'sufficient'], 'orange'],
    ['one that wasn’t judged', ['sufficient', null], 'orange'],
  ])('a norm with %s', (_name, judgements, colour) => {
    expect(colourOf(judgements)).toBe(colour)
  })

  it('says for each norm what is met, what isn’t, why, and what to do', () => {
    const all = [
      judged('plek', 'sufficient'),
      judged('doelen', 'almost'),
      judged('stel-bij', 'sufficient'),
      judged('meting', 'sufficient'),
    ]
    expect(reportOf(framework(), all)).toEqual([
      { norm: '1', colour: 'orange', met: ['plek', 'stel-bij'], notMet: [judged('doelen', 'almost')] },
      { norm: '2a', colour: 'green', met: ['meting'], notMet: [] },
    ])
  })

  it('grants nothing of a framework without norms', () => expect(isGranted([])).toBe(false))

  it('isn’t made while an answer has no judgement', () => {
    expect(() => reportOf(framework(), [judged('plek', 'sufficient')])).toThrow(RangeError)
  })

  it('KB-6: the keurmerk is granted exactly when every answer is sufficient; the others are opened again', () => {
    const judgement = fc.constantFrom<Judgement>('insufficient', 'almost', 'sufficient')
    fc.assert(
      fc.property(fc.tuple(judgement, judgement, judgement, judgement), (judgements) => {
        const report = reportOf(
          framework(),
          codes.map((code, at) => judged(code, judgements[at] ?? 'insufficient')),
        )
        const open = codes.filter((_code, at) => judgements[at] !== 'sufficient')
        expect(openedAgain(report).toSorted()).toEqual(open.toSorted())
        expect(isGranted(report)).toBe(open.length === 0)
      }),
    )
    expect(isGranted([])).toBe(false)
  })

  it.each<[Judgement, string, string, string[]]>([
    ['sufficient', '', '', []],
    ['almost', 'Waarom', 'Actie', []],
    ['almost', ' ', 'Actie', ['reason']],
    ['insufficient', 'Waarom', '', ['action']],
    ['insufficient', '', '', ['reason', 'action']],
  ])('%s with “%s” and “%s” lacks %j', (judgement, reason, action, missing) => {
    expect(Object.keys(judgementProblems({ judgement, reason, action }))).toEqual(missing)
  })
})
