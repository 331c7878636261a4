import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { type DeliveredEvent, testEvent, type WebhookEvent } from './events'

type Told = {
  /** Whom it is about: stands in every message, so that the receiver can find them. null: nobody in particular. */
  therapist: number | null
  organisation: number
  /** What the receiver needs of it, and nothing else. */
  data: Record<string, unknown>
  /** Names the event (e.g. `standing:12:3`): the same key never makes a second message. Left out: each call is one. */
  key?: string
}

/**
 * Tells the systems that want to hear of an event, in the transaction of `req`: messages leave when the write commits,
 * and never when it rolls back. One message per active endpoint that chose the event and serves the organisation.
 */
export async function queueWebhook(req: PayloadRequest, event: WebhookEvent, told: Told): Promise<void> {
  const { therapist, organisation, data, key } = told
  await inTransaction(req, async () => {
    const endpoints = await query(
      req,
      sql`SELECT e.id FROM webhook_endpoints e
            JOIN webhook_endpoints_events v ON v.parent_id = e.id AND v.value::text = ${event}
           WHERE e.active AND (e.organisation_id IS NULL OR e.organisation_id = ${organisation}) ORDER BY e.id`,
    )
    for (const { id } of endpoints) {
      await insert(req, Number(id), event, { therapist, organisation, ...data }, key)
    }
  })
}

/** A message without content to one endpoint, so that its keeper sees whether it arrives. Returns the message's id. */
export const queueTest = (req: PayloadRequest, endpoint: number): Promise<number | null> =>
  inTransaction(req, () => insert(req, endpoint, testEvent, { message: 'Testbericht van Registerhuis' }))

async function insert(
  req: PayloadRequest,
  endpoint: number,
  event: DeliveredEvent,
  data: Record<string, unknown>,
  name: string = randomUUID(),
): Promise<number | null> {
  const payload = { type: event, timestamp: new Date().toISOString(), data }
  // ON CONFLICT, because a refused insert would end the whole transaction.
  const [row] = await query(
    req,
    sql`INSERT INTO webhook_deliveries (endpoint_id, event, key, payload, status, attempts)
        VALUES (${endpoint}, ${event}, ${`msg_${name}_${endpoint}`}, ${JSON.stringify(payload)}::jsonb, 'queued', 0)
        ON CONFLICT (key) DO NOTHING RETURNING id`,
  )
  if (typeof row?.id !== 'number') return null
  await req.payload.jobs.queue({ task: 'send-webhook', input: { delivery: row.id }, req })
  return row.id
}
