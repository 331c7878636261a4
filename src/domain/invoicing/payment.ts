import type { AttemptStatus } from './labels'

/** Where a payment stands at its provider; `open` is everything that isn't finished. */
export type PaymentState = 'open' | 'paid' | 'failed' | 'expired' | 'cancelled'

/** What one can choose at the bank of the demo. */
export const testAnswers = ['paid', 'failed', 'cancelled'] as const
export type TestAnswer = (typeof testAnswers)[number]

/** A payment as its provider tells it. */
export type ProviderPayment = {
  id: string
  status: PaymentState
  /** Whole cents; null when it isn't in euros. */
  amount: number | null
  paidAt: Date | null
  /** Where to pay; null when that is over. */
  checkoutUrl: string | null
}

/** `12345` → `123.45`, as providers write amounts. */
export const eurosOf = (cents: number): string => `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`

/** `{ currency: 'EUR', value: '123.45' }` → 12345, without a detour through fractions; null for anything else. */
export function centsOf({ currency, value }: { currency: string; value: string }): number | null {
  const [, euros, cents] = /^(\d{1,9})\.(\d{2})$/.exec(value) ?? []
  if (currency !== 'EUR' || euros === undefined || cents === undefined) return null
  return Number(euros) * 100 + Number(cents)
}

type Attempt = { status: AttemptStatus; amount: number }

/** What is to be done with what the provider says. */
export type Outcome =
  | { kind: 'nothing' }
  /** Ended without money. */
  | { kind: 'closed'; status: 'failed' | 'expired' | 'cancelled' }
  /** Pays what is still open of the invoice; `excess` cents of it have to be given back. */
  | { kind: 'paid'; excess: number }
  /** Nothing of it can be used: all of it has to be given back. */
  | { kind: 'surplus'; excess: number; wrongAmount: boolean }

/**
 * What a payment at the provider means for an attempt (KS-ACC-6). Money that came is never lost sight of: also when the
 * attempt was given up before, or the invoice was paid or credited meanwhile.
 * @param open what is still to be paid of the invoice, in cents
 */
export function outcomeOf(
  attempt: Attempt,
  payment: Pick<ProviderPayment, 'status' | 'amount'>,
  open: number,
): Outcome {
  if (attempt.status === 'paid' || attempt.status === 'surplus') return { kind: 'nothing' }
  if (payment.status !== 'paid') {
    return attempt.status !== 'open' || payment.status === 'open'
      ? { kind: 'nothing' }
      : { kind: 'closed', status: payment.status }
  }
  if (payment.amount !== attempt.amount) return { kind: 'surplus', excess: payment.amount ?? 0, wrongAmount: true }
  if (open === 0 || open > attempt.amount) return { kind: 'surplus', excess: attempt.amount, wrongAmount: false }
  return { kind: 'paid', excess: attempt.amount - open }
}
