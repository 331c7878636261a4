import { describe, expect, it } from 'vitest'
import { assess } from '@/src/domain/registers/assess'
import type { Credit } from '@/src/domain/registers/dossier'
import { compare, pointsShort, Summing } from '@/src/domain/registers/simulate'
import { kckz2023 } from '@/src/seed/reference/norms/kckz2023'
import { certificate, completeLines, credit, dossier, norm, norms } from './norms'

const on = '2026-11-22'
/** The norm with other minima. */
const asking = (minima: Record<string, number>, total = 40) =>
  norm({
    ...kckz2023,
    total: { points: total, article: 'artikel 1' },
    categories: (kckz2023.categories ?? []).map((category) => ({
      ...category,
      minimum: minima[category.code] ?? category.minimum,
    })),
  })

const change = (lines: readonly Credit[], tried: Parameters<typeof assess>[0]) => {
  const one = dossier(lines, { documents: [certificate] })
  return compare(assess(norms.kckz2023, one, on), assess(tried, one, on))
}

describe('X-2: what a norm that is tried would mean', () => {
  it('a complete dossier falls short by what is asked more', () => {
    expect(change(completeLines(), asking({ D: 10.5 }, 42.5))).toEqual({
      change: 'falls-short',
      pointsShort: 2.5,
      newlyMissing: [
        { requirement: 'D/points', text: 'D. Keuze en specialisatie: nog 2,5 punten.' },
        { requirement: 'total', text: 'In totaal: nog 2,5 punten.' },
      ],
      differs: true,
    })
  })

  it('an incomplete one becomes complete when what it lacks is no longer asked', () => {
    const lines = completeLines().filter((line) => line.category !== 'D')
    expect(change(lines, asking({ D: 0 }, 32))).toMatchObject({
      change: 'becomes-complete',
      pointsShort: 0,
      differs: true,
    })
  })

  it.each([
    ['complete', completeLines(), 'stays-complete'],
    ['incomplete', [credit('A', 1)], 'stays-short'],
  ] satisfies [string, Credit[], string][])(
    'the same norm changes nothing for a dossier that is %s',
    (_, lines, expected) => {
      expect(change(lines, norms.kckz2023)).toMatchObject({ change: expected, newlyMissing: [], differs: false })
    },
  )

  it('the shortage is that of the categories, or of the total when that is more', () => {
    const short = (lines: readonly Credit[]) => pointsShort(assess(norms.kckz2023, dossier(lines), on))
    expect(short([])).toBe(40)
    expect(short([credit('A', 39)])).toBe(28)
    expect(short([...completeLines(), credit('A', 5)])).toBe(0)
  })

  it('adds up per consequence, per class of shortage and per requirement', () => {
    const summing = new Summing()
    for (const lines of [completeLines(), completeLines(), []]) summing.add(change(lines, asking({ D: 10.5 }, 42.5)))
    const { changes, shortage, requirements } = summing.summary()
    expect(changes).toEqual({ 'becomes-complete': 0, 'falls-short': 2, 'stays-complete': 0, 'stays-short': 1 })
    expect(shortage).toEqual([0, 0, 2, 0, 0, 1])
    expect(requirements).toEqual([
      { requirement: 'D/points', dossiers: 2 },
      { requirement: 'total', dossiers: 2 },
    ])
  })
})
