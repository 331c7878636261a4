import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementOf, type Pair } from '@/src/domain/keurmerk/agreement'
import type { Judgement } from '@/src/domain/keurmerk/labels'

const times = (count: number, ...pair: Pair): Pair[] => Array.from({ length: count }, () => pair)

describe('X-8: how well two reviewers agree', () => {
  it('is nothing to say of without pairs', () => {
    expect(agreementOf([])).toEqual({ pairs: 0, observed: null, kappa: null })
  })
  it('follows Cohen: of 50 proposals 20 twice yes and 15 twice no gives 0.4', () => {
    const pairs = [
      ...times(20, 'sufficient', 'sufficient'),
      ...times(5, 'sufficient', 'insufficient'),
      ...times(10, 'insufficient', 'sufficient'),
      ...times(15, 'insufficient', 'insufficient'),
    ]
    const { observed, kappa } = agreementOf(pairs)
    expect(observed).toBeCloseTo(0.7, 10)
    expect(kappa).toBeCloseTo(0.4, 10)
  })
  it('counts three levels', () => {
    const pairs: Pair[] = [
      ...times(2, 'sufficient', 'sufficient'),
      ...times(1, 'almost', 'almost'),
      ...times(1, 'insufficient', 'almost'),
    ]
    // By hand: observed 3/4; by chance 1/4·0 + 1/4·1/2 + 1/2·1/2 = 3/8.
    expect(agreementOf(pairs).kappa).toBeCloseTo((0.75 - 0.375) / (1 - 0.375), 10)
  })
  it('has no kappa where chance alone would agree', () => {
    expect(agreementOf(times(4, 'sufficient', 'sufficient'))).toEqual({ pairs: 4, observed: 1, kappa: null })
  })
  it('lies between −1 and 1, is the same whoever is first, and 1 only when all agree', () => {
    const level = fc.constantFrom<Judgement>('insufficient', 'almost', 'sufficient')
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level), { minLength: 1 }), (pairs) => {
        const { kappa, observed } = agreementOf(pairs)
        const turned = agreementOf(pairs.map(([first, second]) => [second, first] as const)).kappa
        if (kappa === null) {
          expect(observed).toBe(1)
          return
        }
        expect(turned).toBeCloseTo(kappa, 10)
        expect(kappa).toBeGreaterThanOrEqual(-1)
        expect(kappa).toBeLessThanOrEqual(1)
        expect(Math.abs(kappa - 1) < 1e-12).toBe(observed === 1)
      }),
    )
  })
})
