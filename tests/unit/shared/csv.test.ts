import { describe, expect, it } from 'vitest'
import { csvLine } from '@/src/domain/shared/csv'

describe('csvLine: what a Dutch Excel reads (X-2)', () => {
  it.each([
    [['a', 1.5, null], 'a;1,5;\r\n'],
    [['zeg "ja"; nee'], '"zeg ""ja""; nee"\r\n'],
    [['=1+1'], "'=1+1\r\n"],
    [['@SUM(A1)', '-2', '+3'], "'@SUM(A1);'-2;'+3\r\n"],
    [['twee\nregels'], '"twee\nregels"\r\n'],
    [[-2], '-2\r\n'],
  ] satisfies [(string | number | null)[], string][])('%j', (cells, line) => {
    expect(csvLine(cells)).toBe(line)
  })
})
