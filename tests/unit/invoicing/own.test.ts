import { describe, expect, it } from 'vitest'
import { invoiceState, type OwnInvoice, panelSummary, sortedOut } from '@/src/features/invoicing/member/own'

const today = '2026-11-23'

const an = (given: Partial<OwnInvoice> = {}): OwnInvoice => ({
  id: 1,
  kind: 'invoice',
  number: '2026-000001',
  issuedOn: '2026-11-01',
  dueOn: '2026-12-01',
  settledOn: null,
  status: 'open',
  payable: 1995,
  open: 1995,
  paying: null,
  lines: ['Verzoek'],
  credits: null,
  back: null,
  ubl: true,
  ...given,
})

describe('KS-ACC-6: where an invoice stands for its member', () => {
  it.each([
    ['before its last day', an(), 'open'],
    ['on its last day', an({ dueOn: today }), 'open'],
    ['the day after', an({ dueOn: '2026-11-22' }), 'overdue'],
    ['paid late', an({ dueOn: '2026-11-22', status: 'paid' }), 'paid'],
    ['taken back', an({ dueOn: '2026-11-22', status: 'credited' }), 'credited'],
    ['a credit note', an({ kind: 'credit-note', status: 'credited' }), 'credit-note'],
  ] as const)('%s', (_when, invoice, state) => {
    expect(invoiceState(invoice, today)).toBe(state)
  })

  it('puts what is to be paid first, soonest first, and the rest under it', () => {
    const late = an({ id: 2, dueOn: '2026-11-01' })
    const paid = an({ id: 3, status: 'paid' })
    const { open, earlier } = sortedOut({ invoices: [an(), paid, late], loose: [] })
    expect([open, earlier].map((list) => list.map(({ id }) => id))).toEqual([[2, 1], [3]])
  })

  const loose = { id: 1, description: 'Contributie', amount: 100, bookedOn: today, paidOn: null }
  it.each([
    ['nothing', { invoices: [an({ status: 'paid' })], loose: [{ ...loose, paidOn: today }] }, null],
    ['what is to be paid', { invoices: [an()], loose: [loose] }, '2 nog niet betaald'],
    [
      'first of all what is late',
      { invoices: [an(), an({ dueOn: '2026-11-22' })], loose: [loose] },
      '1 factuur te laat',
    ],
  ])('says of %s', (_what, own, words) => {
    expect(panelSummary(own, today)).toBe(words)
  })
})
