import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InvoiceDocument } from '@/src/domain/invoicing/document'
import { type ChargeToInvoice, creditOf } from '@/src/domain/invoicing/invoice'
import { customizations, ublOf, ublProblem } from '@/src/domain/invoicing/ubl'
import { aBuyer, anInvoiceDocument, aSeller } from '@/tests/factories/invoicing'
import { misplaced } from '@/tests/support/ubl/order'
import { all, parseUbl, text } from '@/tests/support/ubl/parse'
import { brokenRules } from '@/tests/support/ubl/rules'

const sources = ['contributions/2027/1', 'service-requests/1', 'service-requests/1/issuer', 'visitations/1']

const someCharges = fc
  .array(
    fc.record({
      amount: fc.integer({ min: 1, max: 2_000_000 }),
      source: fc.constantFrom(...sources),
      description: fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }).map((words) => `Bedrag ${words}`),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) => all.map((one, index): ChargeToInvoice => ({ ...one, id: index + 1 })))

const creditNote = (invoice: InvoiceDocument, ids: readonly number[]): InvoiceDocument => ({
  ...invoice,
  ...creditOf(invoice, ids),
  kind: 'credit-note',
  number: '2026-000124',
  credits: invoice.number,
  reason: 'Dubbel in rekening gebracht',
})

const read = (invoice: InvoiceDocument) => parseUbl(ublOf(invoice))

describe('KS-ACC-6: an invoice in UBL 2.1', () => {
  it('keeps every rule of EN 16931 and NLCIUS that can be broken here, whatever the amounts, taxes and words', () => {
    fc.assert(
      fc.property(someCharges, (charges) => {
        const root = read(anInvoiceDocument({}, charges))
        expect(brokenRules(root)).toEqual([])
        expect(misplaced(root)).toEqual([])
        expect(text(root, 'cbc:CustomizationID')).toBe(customizations.nlcius)
      }),
      { numRuns: 150 },
    )
  })

  it('keeps them as a credit note, of the whole and of a part, with amounts above zero', () => {
    fc.assert(
      fc.property(someCharges, fc.integer({ min: 1, max: 12 }), (charges, taken) => {
        const invoice = anInvoiceDocument({}, charges)
        const ids = charges.slice(0, taken).map(({ id }) => id)
        const root = read(creditNote(invoice, ids))
        expect(brokenRules(root)).toEqual([])
        expect(misplaced(root)).toEqual([])
        expect(root.name).toBe('CreditNote')
        expect(Number(text(root, 'cac:LegalMonetaryTotal/cbc:PayableAmount'))).toBeCloseTo(
          charges.slice(0, taken).reduce((sum, { amount }) => sum + amount, 0) / 100,
          5,
        )
        expect(text(root, 'cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID')).toBe(invoice.number)
      }),
      { numRuns: 100 },
    )
  })

  it('says what is paid, to whom, by when and for what', () => {
    const root = read(anInvoiceDocument())
    expect(text(root, 'cbc:ID')).toBe('2026-000123')
    expect(text(root, 'cbc:DueDate')).toBe('2026-12-20')
    expect(text(root, 'cbc:BuyerReference')).toBe('KS-1001')
    expect(text(root, 'cac:PaymentMeans/cbc:PaymentMeansCode')).toBe('58')
    expect(text(root, 'cac:PaymentMeans/cbc:PaymentID')).toBe('2026-000123')
    expect(text(root, 'cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID')).toBe('NL91ABNA0417164300')
    expect(text(root, 'cac:LegalMonetaryTotal/cbc:PayableAmount')).toBe('46.80')
    expect(all(root, 'cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory/cbc:ID').map((one) => one.text)).toEqual([
      'S',
      'E',
    ])
    expect(all(root, 'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:TaxExemptionReason')).toHaveLength(1)
  })

  it('tells the cent by which the VAT of the sum differs from what was shown (BT-114)', () => {
    const cent = Array.from({ length: 3000 }, (_, amount) =>
      anInvoiceDocument({}, [{ id: 1, description: 'Verzoek', amount: amount + 1, source: 'service-requests/1' }]),
    ).find(({ rounding }) => rounding !== 0)
    if (!cent) throw new Error('no amount rounds')
    const root = read(cent)
    expect(Math.abs(Number(text(root, 'cac:LegalMonetaryTotal/cbc:PayableRoundingAmount')))).toBe(0.01)
    expect(brokenRules(root)).toEqual([])
    const none = read(anInvoiceDocument({}, [{ id: 1, description: 'x', amount: 121, source: 'service-requests/1' }]))
    expect(text(none, 'cac:LegalMonetaryTotal/cbc:PayableRoundingAmount')).toBeNull()
  })

  it.each([
    ['the number of the chamber of commerce', { chamberNumber: null }],
    ['an address', { street: null }],
  ])('only says that it keeps to the core when the buyer has no %s', (_what, lacks) => {
    const root = read(anInvoiceDocument({ buyer: { ...aBuyer, ...lacks } }))
    expect(text(root, 'cbc:CustomizationID')).toBe(customizations.core)
    expect(brokenRules(root)).toEqual([])
  })

  it('asks no Dutch number of a buyer abroad', () => {
    const buyer = { ...aBuyer, country: 'België', chamberNumber: null }
    const root = read(anInvoiceDocument({ buyer }))
    expect(text(root, 'cbc:CustomizationID')).toBe(customizations.nlcius)
    expect(
      text(root, 'cac:AccountingCustomerParty/cac:Party/cac:PostalAddress/cac:Country/cbc:IdentificationCode'),
    ).toBe('BE')
    expect(brokenRules(root)).toEqual([])
  })

  it.each([
    ['btw-id', { seller: { ...aSeller, vatNumber: null } }],
    ['IBAN', { seller: { ...aSeller, iban: ' ' } }],
    ['naam van de ontvanger', { buyer: { ...aBuyer, name: null } }],
    ['land', { buyer: { ...aBuyer, country: 'Atlantis' } }],
  ])('is not made when there is no %s, and says so', (what, lacks) => {
    const invoice = anInvoiceDocument(lacks)
    expect(ublProblem(invoice)).toContain(what)
    expect(() => ublOf(invoice)).toThrow(RangeError)
  })

  it('lets no words become tags, and leaves out what XML cannot say', () => {
    const buyer = { ...aBuyer, name: 'J. <b>&"\' \u0000\u000b\ud800 Vermeer' }
    const root = read(anInvoiceDocument({ buyer }))
    expect(text(root, 'cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName')).toBe(
      'J. <b>&"\'  Vermeer',
    )
  })
})

describe('the checker of these rules', () => {
  it.each([
    ['BR-CO-10', /(<cbc:LineExtensionAmount currencyID="EUR">)\d+\.\d\d/, '$10.01'],
    ['BR-CO-16', /(<cbc:PayableAmount currencyID="EUR">)\d+\.\d\d/, '$199.99'],
    ['BR-CO-14', /(<cac:TaxTotal><cbc:TaxAmount currencyID="EUR">)\d+\.\d\d/, '$11.23'],
    ['BR-NL-12', /(<cbc:PaymentMeansCode>)58/, '$131'],
    ['BR-NL-10', /<cbc:CompanyID schemeID="0106">12345678<\/cbc:CompanyID>/, ''],
    ['BR-S-08', /<cbc:ID>S<\/cbc:ID><cbc:Percent>21/, '<cbc:ID>S</cbc:ID><cbc:Percent>9'],
    ['BR-49', /<cbc:PaymentMeansCode>58<\/cbc:PaymentMeansCode>/, ''],
    ['BR-24, BR-26', /<cac:Price>.*?<\/cac:Price>/, ''],
    ['BR-E-01', /(<cac:TaxSubtotal>(?:(?!TaxSubtotal).)*<cbc:ID>E<\/cbc:ID>.*?<\/cac:TaxSubtotal>)/, '$1$1'],
    ['BR-CL-01', /(<cbc:InvoiceTypeCode>)380/, '$1326'],
    ['BR-CL-03', /currencyID="EUR"/, 'currencyID="USD"'],
    ['BR-CL-25', /(<cbc:EndpointID schemeID=")0106/, '$19999'],
    ['BR-E-10', /<cbc:TaxExemptionReason>[^<]*<\/cbc:TaxExemptionReason>/, ''],
  ])('sees that %s is broken', (rule, from, to) => {
    expect(brokenRules(parseUbl(ublOf(anInvoiceDocument()).replace(from, to)))).toContain(rule)
  })

  it('sees an element in the wrong place', () => {
    const swapped = ublOf(anInvoiceDocument()).replace(
      /(<cbc:ID>2026-000123<\/cbc:ID>)(<cbc:IssueDate>[^/]*\/cbc:IssueDate>)/,
      '$2$1',
    )
    expect(misplaced(parseUbl(swapped))).toEqual(['Invoice/cbc:ID'])
  })
})
