import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AttemptStatus } from '@/src/domain/invoicing/labels'
import { centsOf, eurosOf, outcomeOf, type PaymentState } from '@/src/domain/invoicing/payment'
import { goesOn } from '@/src/features/invoicing/payment/goesOn'

describe('KS-ACC-6: amounts as a payment provider writes them', () => {
  it.each([
    ['EUR', '19.95', 1995],
    ['EUR', '0.05', 5],
    ['EUR', '1250.00', 125_000],
    ['EUR', '19.9', null],
    ['EUR', '19,95', null],
    ['EUR', '-19.95', null],
    ['EUR', '', null],
    ['USD', '19.95', null],
  ])('%s %s → %s cents', (currency, value, cents) => {
    expect(centsOf({ currency, value })).toBe(cents)
  })

  it('comes back as it went, for every amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (cents) => {
        expect(centsOf({ currency: 'EUR', value: eurosOf(cents) })).toBe(cents)
      }),
    )
  })
})

const nothing = { kind: 'nothing' }

describe('KS-ACC-6: what a payment means for an attempt', () => {
  it.each<[string, AttemptStatus, PaymentState, number | null, number, object]>([
    ['still busy', 'open', 'open', 1995, 1995, nothing],
    ['paid', 'open', 'paid', 1995, 1995, { kind: 'paid', excess: 0 }],
    ['failed', 'open', 'failed', 1995, 1995, { kind: 'closed', status: 'failed' }],
    ['expired', 'open', 'expired', 1995, 1995, { kind: 'closed', status: 'expired' }],
    ['cancelled', 'open', 'cancelled', 1995, 1995, { kind: 'closed', status: 'cancelled' }],
    ['told again', 'paid', 'paid', 1995, 0, nothing],
    ['told again that it was too much', 'surplus', 'paid', 1995, 0, nothing],
    ['another end after it ended', 'expired', 'failed', 1995, 1995, nothing],
    ['paid after all', 'expired', 'paid', 1995, 1995, { kind: 'paid', excess: 0 }],
    [
      'paid after all, but so was the invoice',
      'expired',
      'paid',
      1995,
      0,
      { kind: 'surplus', excess: 1995, wrongAmount: false },
    ],
    ['paid twice', 'open', 'paid', 1995, 0, { kind: 'surplus', excess: 1995, wrongAmount: false }],
    ['a part was credited meanwhile', 'open', 'paid', 3990, 1995, { kind: 'paid', excess: 1995 }],
    ['another amount', 'open', 'paid', 1, 1995, { kind: 'surplus', excess: 1, wrongAmount: true }],
    ['another currency', 'open', 'paid', null, 1995, { kind: 'surplus', excess: 0, wrongAmount: true }],
  ])('%s', (_what, status, state, received, open, outcome) => {
    const amount = received === 3990 ? 3990 : 1995
    expect(outcomeOf({ status, amount }, { status: state, amount: received }, open)).toEqual(outcome)
  })

  it('never pays more than came in, and loses none of it', () => {
    const states = fc.constantFrom<PaymentState>('open', 'paid', 'failed', 'expired', 'cancelled')
    const statuses = fc.constantFrom<AttemptStatus>('open', 'failed', 'expired', 'cancelled')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), states, statuses, (amount, open, status, before) => {
        const outcome = outcomeOf({ status: before, amount }, { status, amount }, open)
        if (status !== 'paid') {
          expect(['nothing', 'closed']).toContain(outcome.kind)
        } else if (outcome.kind === 'paid') {
          expect(open + outcome.excess).toBe(amount)
        } else {
          expect(outcome).toEqual({ kind: 'surplus', excess: amount, wrongAmount: false })
        }
      }),
    )
  })
})

describe('KS-ACC-6: the step to the payment provider', () => {
  const now = new Date('2026-11-20T12:00:00Z')
  const ago = (seconds: number) => String(now.getTime() - seconds * 1000)

  it.each<[string, string | string[] | undefined, boolean]>([
    ['right after the press', ago(0), true],
    ['while the page loads slowly', ago(15), true],
    ['coming back with the browser’s own button', ago(16), false],
    ['another day', ago(86_400), false],
    ['a moment that has yet to come', ago(-60), false],
    ['the page of the payment itself', undefined, false],
    ['what isn’t a moment', 'ja', false],
    ['twice', [ago(0), ago(0)], false],
  ])('%s: %s leads on is %s', (_what, pressed, on) => {
    expect(goesOn(pressed, now)).toBe(on)
  })
})
