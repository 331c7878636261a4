import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import type { AttemptStatus } from '@/src/domain/invoicing/labels'
import { type Outcome, outcomeOf, type ProviderPayment } from '@/src/domain/invoicing/payment'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { formatEuros } from '@/src/lib/format'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { settleStanding } from '../../identity/StandingChanges/settle'
import { mailHolder } from '../../registers/Registrations/life/store'
import { type LockedCharge, lockCharges, payCharges } from '../Payments/payCharges'
import { type Attempt, attemptWhere } from './operations/attempt'

/**
 * Writes down what the provider says of a payment (KS-ACC-6): pays everything that is still open of the invoice in one
 * transaction, closes an attempt that failed, and keeps what came in too much for finance. The same answer twice, also at the
 * same moment, changes nothing the second time.
 */
export async function settleAttempt(
  req: PayloadRequest,
  { id, invoice }: Pick<Attempt, 'id' | 'invoice'>,
  payment: ProviderPayment,
  now = new Date(),
): Promise<void> {
  await inTransaction(req, async () => {
    const open = (await lockCharges(req, await chargesOf(req, invoice))).filter(
      ({ paid, credited }) => !paid && !credited,
    )
    await query(req, sql`SELECT FROM payment_attempts WHERE id = ${id} FOR NO KEY UPDATE`)
    const attempt = await attemptWhere(req, sql`a.id = ${id}`)
    if (!attempt) return
    const outcome = outcomeOf(
      attempt,
      payment,
      open.reduce((sum, { amount }) => sum + amount, 0),
    )
    await carryOut(req, attempt, outcome, open, payment, now)
  })
}

/** Gives up waiting for an attempt. */
export const closeAttempt = (req: PayloadRequest, attempt: Pick<Attempt, 'id' | 'invoice'>, now: Date): Promise<void> =>
  settleAttempt(req, attempt, { id: '', status: 'expired', amount: null, paidAt: null, checkoutUrl: null }, now)

async function chargesOf(req: PayloadRequest, invoice: number): Promise<number[]> {
  const rows = await query(req, sql`SELECT charge_id AS charge FROM invoices_lines WHERE _parent_id = ${invoice}`)
  return rows.map(({ charge }) => Number(charge))
}

async function carryOut(
  req: PayloadRequest,
  attempt: Attempt,
  outcome: Outcome,
  open: readonly LockedCharge[],
  { amount: received, paidAt }: ProviderPayment,
  now: Date,
): Promise<void> {
  if (outcome.kind === 'nothing') return
  if (outcome.kind === 'closed')
    return finish(req, attempt, { status: outcome.status, received: null, excess: null }, now)
  if (outcome.kind === 'surplus' && outcome.wrongAmount) {
    await audit(req, attempt, 'payment-attempts.refused', { asked: attempt.amount, received: outcome.excess })
  }
  if (outcome.excess > 0) await audit(req, attempt, 'payment-attempts.surplus', { excess: outcome.excess })
  const tooMuch = outcome.kind === 'surplus' || outcome.excess > 0
  const excess = tooMuch ? outcome.excess : null
  await finish(req, attempt, { status: tooMuch ? 'surplus' : 'paid', received, excess }, now)
  if (outcome.kind === 'paid') await pay(req, attempt, open, paidAt ?? now)
}

async function pay(req: PayloadRequest, attempt: Attempt, open: readonly LockedCharge[], paidAt: Date): Promise<void> {
  const { id, number, therapist } = attempt
  const paidOn = amsterdamDay(paidAt)
  await payCharges(req, open, { paidOn, reference: `Online betaald, nr. ${id}`, registeredBy: null })
  const amount = open.reduce((sum, charge) => sum + charge.amount, 0)
  await mailHolder(req, attempt, `payment-attempt:${id}`, (name, link) => ({
    template: 'payment-received',
    props: {
      name,
      description: `Factuur ${number}`,
      amount: formatEuros(amount / 100),
      paidOn,
      link: link(`/account?open=facturen#factuur-${number}`),
    },
  }))
  await settleStanding(req, therapist)
}

async function finish(
  req: PayloadRequest,
  { id }: Attempt,
  {
    status,
    received,
    excess,
  }: { status: Exclude<AttemptStatus, 'open'>; received: number | null; excess: number | null },
  now: Date,
): Promise<void> {
  await query(
    req,
    sql`UPDATE payment_attempts SET status = ${status}, received = ${received}, excess = ${excess}, finished_at = ${now.toISOString()}, updated_at = now()
         WHERE id = ${id}`,
  )
}

const audit = (
  req: PayloadRequest,
  { id, organisation, number }: Attempt,
  action: 'payment-attempts.refused' | 'payment-attempts.surplus',
  fields: Record<string, unknown>,
): Promise<void> =>
  recordAudit(req, {
    action,
    subject: 'payment-attempts',
    subjectId: id,
    organisation,
    fields: { invoice: number, ...fields },
  })
