import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'
import { deliveryStatuses } from './states'

const row = z.object({
  id: z.number(),
  key: z.string(),
  /** As text: signed and sent as it stands. Null: wiped. */
  body: z.string().nullable(),
  status: z.enum(deliveryStatuses),
  attempts: z.coerce.number(),
  endpoint: z.number(),
  url: z.string(),
  active: z.boolean(),
  organisation: z.number().nullable(),
  salt: z.string(),
  previousSalt: z.string().nullable(),
  renewedAt: z.coerce.date().nullable(),
})

export type LockedDelivery = z.infer<typeof row>

/** Reads a message with its endpoint, and keeps its row locked until the transaction of `req` ends. Null: it is gone. */
export async function lockDelivery(req: PayloadRequest, id: number): Promise<LockedDelivery | null> {
  const [found] = await query(
    req,
    sql`SELECT d.id, d.key, d.payload::text AS body, d.status::text, d.attempts, e.id AS endpoint, e.url,
               coalesce(e.active, false) AS active, e.organisation_id AS organisation, e.salt,
               e.previous_salt AS "previousSalt", e.renewed_at AS "renewedAt"
          FROM webhook_deliveries d JOIN webhook_endpoints e ON e.id = d.endpoint_id
         WHERE d.id = ${id} FOR UPDATE OF d`,
  )
  return found ? row.parse(found) : null
}
