import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chargeKindOf } from '@/src/domain/invoicing/charge-kinds'
import { type ChargeToInvoice, creditOf, invoiceOf, type Taxation } from '@/src/domain/invoicing/invoice'
import { divideHalfUp, vatOn, withoutVat } from '@/src/domain/invoicing/money'

const taxation: Taxation = {
  categories: {
    contribution: 'exempt',
    screening: 'standard',
    service: 'standard',
    issuer: 'exempt',
    visitation: 'zero',
    other: 'standard',
  },
  percent: 21,
}

const sources = ['contributions/2027/1', 'service-requests/1', 'service-requests/1/issuer', 'visitations/1']

const charge = (id: number, amount: number, source = 'service-requests/1'): ChargeToInvoice => ({
  id,
  description: `Bedrag ${id}`,
  amount,
  source,
})

describe('KS-ACC-6: cents', () => {
  it.each([
    [1, 2, 1],
    [-1, 2, -1],
    [3, 2, 2],
    [4, 3, 1],
    [5, 3, 2],
    [0, 7, 0],
    [-4, 3, -1],
    [2005, 1000, 2],
    [2500, 1000, 3],
  ])('%i / %i is %i, a half away from zero', (n, d, whole) => {
    expect(divideHalfUp(n, d)).toBe(whole)
  })

  it('refuses what is no whole number of cents', () => {
    expect(() => divideHalfUp(0.1, 2)).toThrow(RangeError)
    expect(() => divideHalfUp(1, 0)).toThrow(RangeError)
    expect(() => vatOn(100, 21.333)).toThrow(RangeError)
  })

  it.each([
    [1649, 21, 346],
    [100, 21, 21],
    [50, 1, 1],
    [49, 1, 0],
    [1000, 0, 0],
    [-1649, 21, -346],
  ])('VAT over %i at %i%% is %i', (base, percent, vat) => {
    expect(vatOn(base, percent)).toBe(vat)
  })

  it('takes VAT out of what it is in', () => {
    expect(withoutVat(1995, 21)).toBe(1649)
    expect(withoutVat(495, 21)).toBe(409)
    expect(withoutVat(3385, 0)).toBe(3385)
  })
})

describe('KS-ACC-6: amounts of an invoice (EN 16931)', () => {
  it('is exactly what was shown, for one request', () => {
    expect(invoiceOf([charge(1, 1995)], taxation)).toEqual({
      lines: [{ charge: 1, description: 'Bedrag 1', vat: 'standard', percent: 21, net: 1649, gross: 1995 }],
      taxes: [{ vat: 'standard', percent: 21, base: 1649, amount: 346 }],
      net: 1649,
      tax: 346,
      rounding: 0,
      payable: 1995,
    })
  })

  it('rounds over the sum and not per line: two of € 19,95 are € 39,90, with a cent of rounding', () => {
    const { lines, taxes, rounding, payable } = invoiceOf([charge(1, 1995), charge(2, 1995)], taxation)
    expect(lines.map(({ net }) => net)).toEqual([1649, 1649])
    expect(taxes).toEqual([{ vat: 'standard', percent: 21, base: 3298, amount: 693 }])
    expect({ rounding, payable }).toEqual({ rounding: -1, payable: 3990 })
  })

  it('keeps a hundred lines of a cent or two together', () => {
    const many = Array.from({ length: 100 }, (_, index) => charge(index + 1, 1 + (index % 2)))
    const { lines, taxes, rounding, payable } = invoiceOf(many, taxation)
    expect(payable).toBe(150)
    expect(lines.reduce((total, { net }) => total + net, 0)).toBe(124)
    expect(taxes[0]?.amount).toBe(26)
    expect(rounding).toBe(0)
  })

  it('taxes each kind its own way, and keeps the order of the charges', () => {
    const made = invoiceOf(
      [
        charge(3, 3385, 'service-requests/9/issuer'),
        charge(1, 495, 'service-requests/9'),
        charge(2, 20_000, 'contributions/2027/1'),
      ],
      taxation,
    )
    expect(made.lines.map(({ charge, vat }) => [charge, vat])).toEqual([
      [3, 'exempt'],
      [1, 'standard'],
      [2, 'exempt'],
    ])
    expect(made.taxes).toEqual([
      { vat: 'standard', percent: 21, base: 409, amount: 86 },
      { vat: 'exempt', percent: 0, base: 23_385, amount: 0 },
    ])
  })

  it('refuses no lines, and amounts that are none', () => {
    expect(() => invoiceOf([], taxation)).toThrow(RangeError)
    for (const amount of [0, -1, 10.5]) expect(() => invoiceOf([charge(1, amount)], taxation)).toThrow(RangeError)
  })

  const charges = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 500_000 }), fc.constantFrom(...sources)), { minLength: 1, maxLength: 40 })
    .map((rows) => rows.map(([amount, source], index) => charge(index + 1, amount, source)))

  it('always adds up, per category and in whole', () => {
    fc.assert(
      fc.property(charges, fc.constantFrom(0, 6, 9, 19, 21), (given, percent) => {
        const { lines, taxes, net, tax, rounding, payable } = invoiceOf(given, { ...taxation, percent })
        expect(payable).toBe(given.reduce((total, { amount }) => total + amount, 0))
        expect(net + tax + rounding).toBe(payable)
        expect(Math.abs(rounding)).toBeLessThanOrEqual(1)
        for (const { vat, base, amount, percent: rate } of taxes) {
          expect(base).toBe(lines.filter((line) => line.vat === vat).reduce((total, line) => total + line.net, 0))
          expect(Math.abs(amount - (base * rate) / 100)).toBeLessThanOrEqual(0.5)
        }
        for (const { net: part, gross } of lines) expect(part).toBeLessThanOrEqual(gross)
        expect(taxes.reduce((total, { base }) => total + base, 0)).toBe(net)
        expect(taxes.reduce((total, { amount }) => total + amount, 0)).toBe(tax)
      }),
    )
  })

  it('a credit note of everything is the mirror; in parts, each line is taken back once', () => {
    fc.assert(
      fc.property(charges, (given) => {
        const invoice = invoiceOf(given, taxation)
        const whole = creditOf(
          invoice,
          given.map(({ id }) => id),
        )
        expect([whole.net, whole.tax, whole.rounding, whole.payable].map((amount) => amount + 0)).toEqual(
          [invoice.net, invoice.tax, invoice.rounding, invoice.payable].map((amount) => 0 - amount),
        )
        const parts = given.map(({ id }) => creditOf(invoice, [id]))
        expect(parts.reduce((total, { payable }) => total + payable, 0)).toBe(0 - invoice.payable)
        for (const { net, tax, rounding, payable } of parts) expect(net + tax + rounding).toBe(payable)
      }),
    )
  })

  it('credits only what is on the invoice', () => {
    const invoice = invoiceOf([charge(1, 1995)], taxation)
    expect(() => creditOf(invoice, [2])).toThrow(RangeError)
    expect(() => creditOf(invoice, [1, 2])).toThrow(RangeError)
    expect(() => creditOf(invoice, [])).toThrow(RangeError)
  })
})

it.each([
  ['contributions/2027/12', 'contribution'],
  ['admissions/3', 'screening'],
  ['visitations/3', 'visitation'],
  ['service-requests/3', 'service'],
  ['service-requests/3/2', 'service'],
  ['service-requests/3/issuer', 'issuer'],
  ['service-requests/3/issuer/2', 'issuer'],
  ['x/3', 'other'],
])('KS-ACC-6: %s is for %s', (source, kind) => {
  expect(chargeKindOf(source)).toBe(kind)
})
