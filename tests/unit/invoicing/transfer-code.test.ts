import { describe, expect, it } from 'vitest'
import { transferCode } from '@/src/domain/invoicing/transfer-code'

const transfer = { name: 'Registerhuis', iban: 'NL91 ABNA 0417 1643 00', amount: 12_345, reference: '2026-000123' }

describe('KS-ACC-6: the QR code of a transfer (EPC069-12)', () => {
  it('has its eleven lines, in their order', () => {
    expect(transferCode(transfer)).toBe(
      'BCD\n002\n1\nSCT\n\nRegisterhuis\nNL91ABNA0417164300\nEUR123.45\n\n\n2026-000123',
    )
  })

  it('keeps names and references on one line, and within their length', () => {
    const lines = transferCode({ ...transfer, name: `A\nB ${'x'.repeat(99)}`, reference: 'y'.repeat(200) })?.split('\n')
    expect(lines).toHaveLength(11)
    expect(lines?.[5]).toHaveLength(70)
    expect(lines?.[10]).toHaveLength(140)
  })

  it.each([
    ['nothing is to be paid', { amount: 0 }],
    ['money goes back', { amount: -100 }],
    ['the account number is wrong', { iban: 'NL91ABNA0417164301' }],
    ['nobody is named', { name: ' ' }],
  ])('is none when %s', (_when, given) => {
    expect(transferCode({ ...transfer, ...given })).toBeNull()
  })
})
