import { describe, expect, it } from 'vitest'
import { wordsFor } from '@/src/features/invoicing/payment/words'

type Ended = Parameters<typeof wordsFor>[0]

/** As a page has it: amounts are written with a space that doesn't break. */
const said = (given: Partial<Ended>): string => {
  const { title, text } = wordsFor({
    status: 'surplus',
    number: '2026-000123',
    amount: 1995,
    received: 1995,
    excess: 1995,
    returnedOn: null,
    open: 0,
    ...given,
  })
  return `${title}. ${text}`.replaceAll('\u00a0', ' ')
}

describe('KS-ACC-6: what a member reads of money that could not all be used', () => {
  it('paid twice: all of it comes back', () => {
    expect(said({})).toBe(
      'Je betaalde meer dan nodig was. We ontvingen € 19,95 voor factuur 2026-000123, maar die was al voldaan of gecrediteerd. De administratie geeft € 19,95 terug.',
    )
  })

  it('a part was credited meanwhile: that part comes back', () => {
    const text = said({ amount: 3990, received: 3990 })
    expect(text).toContain('We ontvingen € 39,90')
    expect(text).toContain('een deel was al voldaan of gecrediteerd. De administratie geeft € 19,95 terug.')
  })

  it.each([
    ['less', 1, '€ 0,01'],
    ['more', 5000, '€ 50,00'],
  ])('%s came than was asked: what came is named, and what is still to be paid', (_what, came, euros) => {
    const text = said({ received: came, excess: came, open: 1995 })
    expect(text).toBe(
      `Er kwam een ander bedrag binnen. We ontvingen ${euros} in plaats van € 19,95 voor factuur 2026-000123. De administratie geeft ${euros} terug. Factuur 2026-000123 staat nog open: daarvan moet je nog € 19,95 betalen.`,
    )
  })

  it('another currency: no amount in euros is made up', () => {
    const text = said({ received: null, excess: 0, open: 1995 })
    expect(text).toContain('andere munt')
    expect(text).toContain('neemt contact met je op')
    expect(text).not.toContain('terug')
  })

  it('given back already: when', () => {
    expect(said({ returnedOn: '2026-11-20' })).toContain('De administratie gaf € 19,95 terug op 20 november 2026.')
  })

  it('an older one, of which isn’t known what came in, is told as before', () => {
    expect(said({ received: null })).toContain('We ontvingen € 19,95')
  })
})
