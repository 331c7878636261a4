import { describe, expect, it } from 'vitest'
import { inSample } from '@/src/domain/registers/sample'

const ids = Array.from({ length: 20_000 }, (_, index) => index + 1)
const drawn = (seed: string, percent: number): number[] => ids.filter((id) => inSample(seed, id, percent))

describe('PG-2, X-9: the sample of own activities', () => {
  it.each([5, 20, 50, 95])('takes about %i % of them', (percent) => {
    const share = (drawn('poh-ggz', percent).length / ids.length) * 100
    expect(Math.abs(share - percent)).toBeLessThan(1)
  })

  it('is none at 0 % and all at 100 %', () => {
    expect(drawn('poh-ggz', 0)).toEqual([])
    expect(drawn('poh-ggz', 100)).toEqual(ids)
  })

  it('only grows with the percentage, and differs by seed', () => {
    const more = new Set(drawn('poh-ggz', 30))
    expect(drawn('poh-ggz', 20).every((id) => more.has(id))).toBe(true)
    expect(drawn('poh-ggz-2027', 20)).not.toEqual(drawn('poh-ggz', 20))
  })

  it('gives the published draw, for ever', () => {
    expect(ids.slice(0, 40).filter((id) => inSample('poh-ggz', id, 20))).toMatchInlineSnapshot(`
      [
        4,
        6,
        7,
        10,
        16,
        17,
        27,
        31,
        40,
      ]
    `)
  })
})
