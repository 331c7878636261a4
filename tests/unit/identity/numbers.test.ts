import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ibanLengths } from '@/src/domain/identity/number-formats'
import {
  agbProblem,
  chamberProblem,
  holdsBsn,
  ibanInWords,
  ibanProblem,
  isBsn,
  maskedIban,
  normaliseIban,
  umbrellaProblem,
  vatProblem,
} from '@/src/domain/identity/numbers'

/** The check digits by another way than the rule's: as one big number. */
function checkDigits(country: string, account: string): string {
  const digits = [...`${account}${country}00`].map((sign) => Number.parseInt(sign, 36)).join('')
  return String(98n - (BigInt(digits) % 97n)).padStart(2, '0')
}

describe('KS-ACC-8: an account number', () => {
  it.each([
    'NL91 ABNA 0417 1643 00',
    'nl91abna0417164300',
    'NL91-ABNA-0417.1643.00',
    'BE68 5390 0754 7034',
    'DE89 3704 0044 0532 0130 00',
    'GB29 NWBK 6016 1331 9268 19',
    'FR14 2004 1010 0505 0001 3M02 606',
    'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
    'NO93 8601 1117 947',
  ])('%s is good', (iban) => expect(ibanProblem(iban)).toBeNull())

  it.each([
    ['NL91 ABNA 0417 1643 01', 'klopt niet'],
    ['NL19 ABNA 0417 1643 00', 'klopt niet'],
    ['NL91 ABNA 0417 1643 0', '18 tekens'],
    ['NL91 ABNA 0417 1643 000', '18 tekens'],
    ['XX91 ABNA 0417 1643 00', 'XX'],
    ['417164300', 'geen IBAN'],
    ['', 'geen IBAN'],
    ['NL91 ABNA 0417 1643 0é', 'geen IBAN'],
    ['NL91 1234 0417 1643 00', 'Nederlands'],
  ])('%j: %s', (iban, words) => expect(ibanProblem(iban)).toContain(words))

  it('of any country with its check digits is good, and no longer when one digit changes', () => {
    const accounts = fc
      .constantFrom(...Object.entries(ibanLengths).filter(([country]) => country !== 'NL'))
      .chain(([country, length]) =>
        fc.record({
          country: fc.constant(country),
          account: fc.string({
            unit: fc.constantFrom(...'0123456789'),
            minLength: length - 4,
            maxLength: length - 4,
          }),
          at: fc.nat(length - 5),
          by: fc.integer({ min: 1, max: 9 }),
        }),
      )
    fc.assert(
      fc.property(accounts, ({ country, account, at, by }) => {
        const good = `${country}${checkDigits(country, account)}${account}`
        expect(ibanProblem(good)).toBeNull()
        expect(ibanProblem(ibanInWords(good))).toBeNull()
        expect(normaliseIban(ibanInWords(good))).toBe(good)
        const changed = [...account]
        changed[at] = String((Number(changed[at]) + by) % 10)
        expect(ibanProblem(good.slice(0, 4) + changed.join(''))).not.toBeNull()
      }),
    )
  })

  it('is shown without what gives it away', () => expect(maskedIban('NL91ABNA0417164300')).toBe('NL•• •••• 4300'))
})

describe('KS-ACC-8: a VAT number', () => {
  // 111222333 and 123456782 pass the test of a citizen service number.
  it.each(['NL000099998B57', 'nl 0000.99.998.b57', 'BE0123456789', 'DE123456789', 'ATU12345678'])('%s is good', (vat) =>
    expect(vatProblem(vat)).toBeNull(),
  )

  it.each([
    ['NL111222333B01', 'burgerservicenummer'],
    ['111222333B01', 'burgerservicenummer'],
    ['NL 1234.56.782.B.01', 'burgerservicenummer'],
    ['111222333', 'BSN'],
    ['NL000099999B57', 'klopt niet'],
    ['000099998B57', 'Zet NL'],
    ['NL99998B57', 'ziet eruit'],
    ['XX123', 'geen btw-id'],
    ['', 'geen btw-id'],
    ['DE12345', 'geen btw-id'],
  ])('%j: %s', (vat, words) => expect(vatProblem(vat)).toContain(words))

  it('of before 2020 is never kept: whatever holds a citizen service number passes only by its own check', () => {
    const digits = fc.integer({ min: 10_000_000, max: 999_999_999 }).map((number) => String(number).padStart(9, '0'))
    fc.assert(
      fc.property(digits.filter(isBsn), fc.integer({ min: 1, max: 99 }), (bsn, tail) => {
        const vat = `NL${bsn}B${String(tail).padStart(2, '0')}`
        const byItself = BigInt([...vat].map((sign) => Number.parseInt(sign, 36)).join('')) % 97n === 1n
        expect(vatProblem(vat) === null).toBe(byItself)
      }),
    )
  })
})

describe('a citizen service number where it isn’t asked', () => {
  it.each(['111222333', '123456782', 'nr. 111222333', '1112.22.333', '111 222 333', 'BSN:111222333.'])(
    '%j is seen',
    (text) => expect(holdsBsn(text)).toBe(true),
  )
  it.each(['111222334', '1112223334', '06 11122233', '+31111222333', '90041233', 'VBAG 21504', '000000000', ''])(
    '%j is none',
    (text) => expect(holdsBsn(text)).toBe(false),
  )
})

describe('KS-ACC-7, KS-PRA-4: codes', () => {
  it.each([
    [agbProblem, '90041234', null],
    [agbProblem, '90-041234', null],
    [agbProblem, '9004123', 'acht cijfers'],
    [agbProblem, '900412345', 'acht cijfers'],
    [agbProblem, '111222333', 'BSN'],
    [agbProblem, '9004123A', 'acht cijfers'],
    [agbProblem, '00000000', 'agbcode.nl'],
    [chamberProblem, '1234 5678', null],
    [chamberProblem, '1234567', 'acht cijfers'],
    [chamberProblem, '123456782', 'BSN'],
    [umbrellaProblem, 'RBCZ 21504-R', null],
    [umbrellaProblem, '111222333', 'BSN'],
    [umbrellaProblem, '<b>', 'letters en cijfers'],
  ] as const)('%o of %j: %j', (rule, text, words) => {
    if (words === null) expect(rule(text)).toBeNull()
    else expect(rule(text)).toContain(words)
  })
})
