import { describe, expect, it } from 'vitest'
import { assess } from '@/src/domain/registers/assess'
import { gapsIn } from '@/src/domain/registers/coverage'
import type { DossierDocument, Waiver } from '@/src/domain/registers/dossier'
import { completeLines, dossier, norms } from './norms'

const kind = 'first-aid-certificate'
const judge = (intervals: [string, string | null][], on: string, waivers: Waiver[] = []) => {
  const documents: DossierDocument[] = intervals.map(([from, until]) => ({ kind, from, until }))
  return assess(norms.kckz2023, dossier(completeLines(), { documents, waivers }), on)
}

describe('KK-DOS-3: the first-aid certificate is valid the whole period', () => {
  it.each([
    ['none', [], '2026-11-22', [{ from: '2023-05-01', until: '2026-11-22' }]],
    ['both ends inclusive', [['2023-05-01', '2026-11-22']], '2026-11-22', []],
    ['a day late', [['2023-05-02', '2027-04-30']], '2026-11-22', [{ from: '2023-05-01', until: '2023-05-01' }]],
    [
      'two that meet',
      [
        ['2025-05-01', '2027-04-30'],
        ['2023-01-01', '2025-04-30'],
      ],
      '2026-11-22',
      [],
    ],
    [
      'two with a day between',
      [
        ['2023-01-01', '2025-04-29'],
        ['2025-05-01', '2027-04-30'],
      ],
      '2026-11-22',
      [{ from: '2025-04-30', until: '2025-04-30' }],
    ],
    ['ran out', [['2023-01-01', '2026-10-31']], '2026-11-22', [{ from: '2026-11-01', until: '2026-11-22' }]],
    ['ran out after the period', [['2023-01-01', '2027-04-30']], '2027-06-01', []],
  ] satisfies [string, [string, string][], string, { from: string; until: string }[]][])(
    '%s',
    (_, intervals, on, gaps) => {
      const result = judge(intervals, on)
      expect(result.documents[0]).toMatchObject({ kind, met: gaps.length === 0, gaps })
      expect(result.complete).toBe(gaps.length === 0)
    },
  )

  it('is judged up to the end of the period when submitting (§2.8)', () => {
    const result = judge([['2023-01-01', '2027-03-31']], '2027-02-15')
    expect(result.documents[0]?.met).toBe(true)
    expect(result.complete).toBe(true)
    expect(result.submission).toMatchObject({ open: false, reason: expect.stringContaining('niet compleet') })
    expect(judge([['2023-01-01', '2027-04-30']], '2027-02-15').submission.open).toBe(true)
  })

  it('names the gap with its dates, and a waived gap is none', () => {
    const intervals: [string, string][] = [
      ['2023-01-01', '2025-04-30'],
      ['2025-06-01', '2027-04-30'],
    ]
    expect(judge(intervals, '2026-11-22').missing).toEqual([
      {
        requirement: `documents/${kind}`,
        article: 'Norm 2023, artikel 6',
        text: 'EHBO-certificaat: niet geldig op 1 mei 2025 tot en met 31 mei 2025.',
      },
    ])
    const waiver = { kind, from: '2025-05-01', until: '2025-05-31', reason: 'De cursus ging niet door.' }
    expect(judge(intervals, '2026-11-22', [waiver]).complete).toBe(true)
    expect(judge(intervals, '2026-11-22', [{ ...waiver, until: '2025-05-30' }]).complete).toBe(false)
  })
})

describe('gaps', () => {
  it('an interval without end covers everything after it', () => {
    expect(gapsIn([{ from: '2024-02-01', until: null }], '2024-01-31', '2030-01-01')).toEqual([
      { from: '2024-01-31', until: '2024-01-31' },
    ])
  })

  it('one inside another doesn’t shorten it', () => {
    const long = { from: '2024-01-01', until: '2024-12-31' }
    expect(gapsIn([long, { from: '2024-02-01', until: '2024-03-01' }], '2024-01-01', '2024-12-31')).toEqual([])
  })

  it('nothing to cover is no gap', () => {
    expect(gapsIn([], '2024-02-01', '2024-01-31')).toEqual([])
  })
})
