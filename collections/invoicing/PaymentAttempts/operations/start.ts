import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { conflict, notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import type { PaymentProvider } from '../providers/provider'
import { type Attempt, attemptWhere } from './attempt'
import { refreshAttempt } from './receive'

type Asked = {
  invoice: number
  therapist: number
  /** Of the form that was sent: the same one twice is one attempt. */
  key: string
}

/** An attempt, and where to go on with it: the provider's page, or the portal's own when there is nothing left to pay. */
export type Started = { attempt: number; goTo: string }

const invoiceSchema = z.object({
  organisation: z.number(),
  status: z.enum(['open', 'paid', 'credited']),
  open: z.coerce.number(),
})

/**
 * Starts paying an own invoice (KS-ACC-6), or goes on with the attempt that runs: an invoice has one open attempt, however
 * often and from however many windows one presses the button. The provider is called outside the transaction.
 * @throws APIError 404 not theirs · 409 nothing to pay · 503 the provider can't be reached
 */
export async function startPayment(req: PayloadRequest, provider: PaymentProvider, asked: Asked): Promise<Started> {
  const running = await attemptWhere(req, sql`a.invoice_id = ${asked.invoice} AND a.status = 'open'`)
  // It may have ended meanwhile without a report; then a new one can begin.
  if (running?.therapist === asked.therapist && running.providerId !== null) {
    await refreshAttempt(req, running, provider)
  }
  const attempt = await inTransaction(req, () => attemptFor(req, provider, asked))
  return goOn(req, provider, attempt)
}

/** The invoice, locked. @throws APIError 404 not theirs · 409 nothing to pay */
async function invoiceToPay(
  req: PayloadRequest,
  { invoice, therapist }: Asked,
): Promise<z.infer<typeof invoiceSchema>> {
  await query(req, sql`SELECT FROM invoices WHERE id = ${invoice} FOR NO KEY UPDATE`)
  const [row] = await query(
    req,
    sql`SELECT i.organisation_id AS organisation, i.status::text,
               (SELECT coalesce(sum(c.amount), 0) FROM open_charges c WHERE c.invoice_id = i.id) AS open
          FROM invoices i WHERE i.id = ${invoice} AND i.therapist_id = ${therapist} AND i.kind = 'invoice'`,
  )
  if (!row) throw notFound()
  const found = invoiceSchema.parse(row)
  if (found.status === 'paid') throw conflict('Deze factuur is al betaald.')
  if (found.status === 'credited' || found.open === 0) throw conflict('Van deze factuur hoef je niets te betalen.')
  return found
}

/** The attempt to go on with, made when there is none. */
async function attemptFor(req: PayloadRequest, provider: PaymentProvider, asked: Asked): Promise<Attempt> {
  const { invoice, therapist } = asked
  const { organisation, open } = await invoiceToPay(req, asked)
  // Of this invoice and amount: somebody else's key can't be in the way, and another amount is another payment.
  const key = `${invoice}:${open}:${asked.key}`
  const known = await attemptWhere(
    req,
    sql`a.invoice_id = ${invoice} AND (a.status = 'open' OR a.idempotency_key = ${key})`,
  )
  if (known && (known.status !== 'open' || known.amount === open)) return known
  // A part was credited or paid otherwise meanwhile: that payment would be too much.
  if (known) await giveUp(req, known)
  await query(
    req,
    sql`INSERT INTO payment_attempts (therapist_id, organisation_id, invoice_id, provider, idempotency_key, amount, status, started_at)
        VALUES (${therapist}, ${organisation}, ${invoice}, ${provider.name}, ${key}, ${open}, 'open', now())`,
  )
  const made = await attemptWhere(req, sql`a.idempotency_key = ${key}`)
  if (!made) throw new Error('an attempt was lost')
  return made
}

const giveUp = (req: PayloadRequest, { id }: Attempt): Promise<unknown> =>
  query(
    req,
    sql`UPDATE payment_attempts SET status = 'cancelled', finished_at = now(), updated_at = now() WHERE id = ${id} AND status = 'open'`,
  )

/** Asks the provider for its page, when the attempt doesn't have that yet; twice with the same key is one payment there. */
async function goOn(req: PayloadRequest, provider: PaymentProvider, attempt: Attempt): Promise<Started> {
  const { id, number, key, amount, status, checkoutUrl } = attempt
  const backTo = `${req.payload.config.serverURL}/betaling/${id}`
  if (status !== 'open') return { attempt: id, goTo: backTo }
  if (checkoutUrl !== null) return { attempt: id, goTo: checkoutUrl }
  const payment = await provider.start(req, { amount, description: `Factuur ${number}`, backTo, key })
  await query(
    req,
    // With its provider: it may have been begun at one that takes no payments any more, and a report is looked up by both.
    sql`UPDATE payment_attempts SET provider = ${provider.name}, provider_id = ${payment.id}, checkout_url = ${payment.checkoutUrl},
               updated_at = now()
         WHERE id = ${id} AND provider_id IS NULL`,
  )
  return { attempt: id, goTo: payment.checkoutUrl ?? backTo }
}
