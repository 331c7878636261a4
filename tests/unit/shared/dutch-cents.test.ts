import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centsFrom, centsToField } from '@/src/domain/shared/dutch-cents'

describe('KK-PRO-1: an amount as it is typed', () => {
  it.each([
    ['187,50', 18_750],
    ['187.50', 18_750],
    ['187', 18_700],
    ['187,-', 18_700],
    ['€ 187,50', 18_750],
    [' 1.250,50 ', 125_050],
    ['1.250', 125_000],
    ['0', 0],
    ['0,01', 1],
  ])('%s is %i cents', (text, cents) => {
    expect(centsFrom(text)).toBe(cents)
  })

  it.each(['', 'gratis', '-5', '1,5', '1,505', '12.50,00', '1 250', '99999999999999999999'])('%s isn’t one', (text) => {
    expect(centsFrom(text)).toBeNull()
  })

  it('what stands in a field is read back as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (cents) => centsFrom(centsToField(cents)) === cents),
    )
  })
})
