import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ProviderPayment, TestAnswer } from '@/src/domain/invoicing/payment'
import { query, sql } from '@/src/lib/sql'
import type { PaymentProvider } from './provider'

const row = z.object({
  id: z.string(),
  amount: z.coerce.number(),
  status: z.enum(['open', 'paid', 'failed', 'cancelled', 'expired']),
  paidAt: z.coerce.date().nullable(),
})

/** An hour, as a real checkout page: after that an open one is expired. */
const columns = sql`id, amount, CASE WHEN status = 'open' AND created_at < now() - interval '1 hour' THEN 'expired' ELSE status END AS status,
  CASE status WHEN 'paid' THEN answered_at END AS "paidAt"`

function found(req: PayloadRequest, given: Record<string, unknown> | undefined): ProviderPayment | null {
  if (!given) return null
  const payment = row.parse(given)
  return { ...payment, checkoutUrl: `${req.payload.config.serverURL}/betaling/test/${payment.id}` }
}

/** A bank of our own, for the demo and the tests: a page with three buttons, and no money. */
export const testProvider: PaymentProvider = {
  name: 'test',
  start: async (req, { amount, key }) => {
    await query(
      req,
      sql`INSERT INTO test_payments (id, key, amount) VALUES (${`test_${randomUUID()}`}, ${key}, ${amount})
          ON CONFLICT (key) DO NOTHING`,
    )
    const [made] = await query(req, sql`SELECT ${columns} FROM test_payments WHERE key = ${key}`)
    const payment = found(req, made)
    if (!payment) throw new Error('the test bank lost a payment')
    return payment
  },
  ask: async (req, id) => found(req, (await query(req, sql`SELECT ${columns} FROM test_payments WHERE id = ${id}`))[0]),
}

/** What whoever pays chose at the bank of the demo; the first choice stays. */
export async function answerTestPayment(req: PayloadRequest, id: string, answer: TestAnswer): Promise<void> {
  await query(
    req,
    sql`UPDATE test_payments SET status = ${answer}, answered_at = now()
         WHERE id = ${id} AND status = 'open' AND created_at >= now() - interval '1 hour'`,
  )
}
