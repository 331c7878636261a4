import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { attemptStatusLabels, paymentProviderLabels } from '@/src/domain/invoicing/labels'
import { keysOf } from '@/src/domain/shared/keys'
import { query, sql } from '@/src/lib/sql'

const attemptSchema = z.object({
  id: z.number(),
  invoice: z.number(),
  number: z.string(),
  therapist: z.number(),
  organisation: z.number(),
  provider: z.enum(keysOf(paymentProviderLabels)),
  providerId: z.string().nullable(),
  key: z.string(),
  amount: z.coerce.number(),
  status: z.enum(keysOf(attemptStatusLabels)),
  checkoutUrl: z.string().nullable(),
  startedAt: z.coerce.date(),
})

/** An attempt with what its provider needs, which members and finance don't read. */
export type Attempt = z.infer<typeof attemptSchema>

/** The first attempt for which `which` holds (a condition on `payment_attempts a`). */
export async function attemptWhere(req: PayloadRequest, which: ReturnType<typeof sql>): Promise<Attempt | null> {
  const [row] = await query(
    req,
    sql`SELECT a.id, a.invoice_id AS invoice, i.number, a.therapist_id AS therapist, a.organisation_id AS organisation,
               a.provider::text, a.provider_id AS "providerId", a.idempotency_key AS key, a.amount, a.status::text,
               a.checkout_url AS "checkoutUrl", a.started_at AS "startedAt"
          FROM payment_attempts a JOIN invoices i ON i.id = a.invoice_id WHERE ${which} ORDER BY a.id DESC LIMIT 1`,
  )
  return row ? attemptSchema.parse(row) : null
}
