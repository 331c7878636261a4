import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { attemptStatusLabels, paymentProviderLabels } from '@/src/domain/invoicing/labels'
import { keysOf } from '@/src/domain/shared/keys'
import { query, sql } from '@/src/lib/sql'

const schema = z.object({
  id: z.number(),
  provider: z.enum(keysOf(paymentProviderLabels)),
  status: z.enum(keysOf(attemptStatusLabels)),
  amount: z.coerce.number(),
  /** What came in; null: not known, or not in euros. */
  received: z.number().nullable(),
  excess: z.number().nullable(),
  returnedOn: z.string().nullable(),
  checkoutUrl: z.string().nullable(),
  invoice: z.number(),
  number: z.string(),
  seller: z.string().nullable(),
  /** What is still to be paid of the invoice. */
  open: z.coerce.number(),
})

/** An own payment, as the page to come back to shows it. */
export type OwnPayment = z.infer<typeof schema>

async function find(req: PayloadRequest, therapist: number, which: ReturnType<typeof sql>): Promise<OwnPayment | null> {
  const [row] = await query(
    req,
    sql`SELECT a.id, a.provider::text, a.status::text, a.amount, a.received::int, a.excess::int, a.returned_on::text AS "returnedOn", a.checkout_url AS "checkoutUrl",
               i.id AS invoice, i.number, i.seller_name AS seller,
               (SELECT coalesce(sum(c.amount), 0) FROM open_charges c WHERE c.invoice_id = i.id) AS open
          FROM payment_attempts a JOIN invoices i ON i.id = a.invoice_id
         WHERE a.therapist_id = ${therapist} AND ${which}`,
  )
  return row ? schema.parse(row) : null
}

/** One of their payments; null when it isn't theirs. */
export const ownPayment = (req: PayloadRequest, therapist: number, id: number): Promise<OwnPayment | null> =>
  find(req, therapist, sql`a.id = ${id}`)

/** One of their payments by what the bank of the demo calls it. */
export const ownTestPayment = (req: PayloadRequest, therapist: number, id: string): Promise<OwnPayment | null> =>
  find(req, therapist, sql`a.provider = 'test' AND a.provider_id = ${id}`)
