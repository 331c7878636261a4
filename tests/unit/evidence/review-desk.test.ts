import { describe, expect, it } from 'vitest'
import { readFilters, reviewHref } from '@/src/features/evidence/review/filters'
import { judgeDecision } from '@/src/features/evidence/review/item/decision-input'
import { actionFor, shortcuts } from '@/src/features/evidence/review/shortcuts'
import { canvasSize } from '@/src/features/evidence/review/viewer/document'
import { integrityOf } from '@/src/features/evidence/review/viewer/integrity'
import { initialView, stepView } from '@/src/features/evidence/review/viewer/view'

const press = (key: string, rest = {}) =>
  actionFor({ key, ctrlKey: false, metaKey: false, altKey: false, occupied: false, ...rest })

describe('KS-CPD-2: shortcuts of the review desk', () => {
  it('has one action per key, whatever the case', () => {
    expect(new Set(shortcuts.map(({ key }) => key)).size).toBe(shortcuts.length)
    expect([press('e'), press('E'), press('v'), press('w'), press('j'), press('?')]).toEqual([
      'approve',
      'approve',
      'return',
      'reject',
      'next',
      'help',
    ])
  })

  it.each([[{ occupied: true }], [{ ctrlKey: true }], [{ metaKey: true }], [{ altKey: true }]])(
    'does nothing with %j',
    (rest) => {
      expect(press('e', rest)).toBeNull()
    },
  )

  it('leaves every other key alone', () => {
    expect(press('x')).toBeNull()
  })
})

describe('KS-DIP-3: the queue lives in its address', () => {
  it('comes back as it was', () => {
    const filters = {
      list: 'decided',
      kind: 'diplomas',
      organisation: 3,
      search: 'de Wit & co',
      after: { sortKey: '2026-11-20 10:01:02.5+00', collection: 'cpd-uploads', id: 12 },
      open: { collection: 'diplomas', id: 7 },
    } as const
    const params = new URL(reviewHref(filters), 'https://portaal.test').searchParams
    expect(readFilters(Object.fromEntries(params))).toEqual(filters)
  })

  it.each([
    { lijst: 'draft' },
    { soort: 'x; drop' },
    { organisatie: '-1' },
    { open: 'diplomas.abc' },
    { na: '2026-02-31~diplomas~1' },
    { na: '2026-13-01 10:00:00+00~diplomas~1' },
    { zoek: ['a', 'b'] },
  ])('takes %j as not said', (params) => {
    expect(reviewHref(readFilters(params))).toBe('/admin/beoordelen')
  })
})

const rule = { label: 'Uren (SBU)', max: 100, required: true }

describe('KS-CPD-2: a decision is judged before it is sent', () => {
  it('reads a comma', () => {
    expect(judgeDecision('approve', { points: '6,5', reason: '' }, rule)).toEqual({
      input: { points: 6.5 },
      errors: {},
    })
  })

  it.each(['', 'zes', '-1', '101', '1e1'])('refuses “%s” points', (points) => {
    expect(judgeDecision('approve', { points, reason: '' }, rule).errors.points).toBeTruthy()
  })

  it('asks for a reason with a return and a rejection, not for points', () => {
    for (const decision of ['return', 'reject'] as const) {
      const { errors } = judgeDecision(decision, { points: 'zes', reason: '  ' }, rule)
      expect(Object.keys(errors)).toEqual(['reason'])
    }
    expect(judgeDecision('reject', { points: '', reason: ' Onleesbaar. ' }, rule)).toEqual({
      input: { reason: 'Onleesbaar.' },
      errors: {},
    })
  })
})

describe('X-5: the file viewer', () => {
  it('says whether the bytes are those of the receipt', async () => {
    const bytes = new TextEncoder().encode('abc').buffer
    const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
    expect(await integrityOf(bytes, sha256)).toBe('same')
    expect(await integrityOf(new TextEncoder().encode('abd').buffer, sha256)).toBe('changed')
  })

  it('stays within the pages, the zooms and the turns there are', () => {
    expect(stepView(initialView, 'previousPage', 3).page).toBe(1)
    expect(stepView({ ...initialView, page: 3 }, 'nextPage', 3).page).toBe(3)
    expect(stepView({ ...initialView, zoom: 4 }, 'zoomIn', 1).zoom).toBe(4)
    expect(stepView({ ...initialView, zoom: 1 }, 'zoomOut', 1).zoom).toBe(0.75)
    expect(stepView({ ...initialView, turn: 270 }, 'turn', 1).turn).toBe(0)
  })

  it('never draws more than a browser can', () => {
    const { width, height } = canvasSize({ width: 6000, height: 8000 }, 3)
    expect(width * height).toBeLessThanOrEqual(16_000_000)
  })
})
