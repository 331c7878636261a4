import type { PayloadRequest } from 'payload'
import { env } from '@/src/lib/env'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { type LockedDelivery, lockDelivery } from './lockDelivery'
import { type Answer, post } from './post'
import { saltsInForce, signedHeaders } from './sign'

/** How often a message is tried before it counts as failed; with the doubling wait of the task that is about 23 hours. */
export const maxAttempts = 12

/** A demo may speak to a receiver on the same machine; a real portal never does. */
export const strictAddresses = env.APP_MODE === 'production'

/** The receiver says that this address is no more: trying again won't help. */
const gone = 410

/**
 * Sends one message, once at a time: its row stays locked while the other side answers, so a second worker waits and
 * then finds it delivered. A crash between that answer and our commit makes a double, with the same `webhook-id`.
 * @throws when it should be tried again later
 */
export async function sendWebhook(req: PayloadRequest, id: number, strict = strictAddresses): Promise<void> {
  const again = await inTransaction(req, async () => {
    const delivery = await lockDelivery(req, id)
    if (delivery?.status !== 'queued' || delivery.body === null) return null
    if (!delivery.active) {
      await fail(req, delivery, { error: 'EINACTIVE' }, true)
      return null
    }
    return deliver(req, { ...delivery, body: delivery.body }, strict)
  })
  if (again) throw new Error(`Webhook not delivered yet: ${again}`)
}

async function deliver(
  req: PayloadRequest,
  delivery: LockedDelivery & { body: string },
  strict: boolean,
): Promise<string | null> {
  const { key, body, url } = delivery
  const now = new Date()
  const signed = signedHeaders(req.payload.secret, saltsInForce(delivery, now), {
    id: key,
    seconds: Math.floor(now.getTime() / 1000),
    body,
  })
  const headers = { ...signed, 'content-type': 'application/json', 'user-agent': 'Registerhuis-Webhooks/1' }
  const answer = await post(url, headers, body, strict)
  if ('status' in answer && answer.status >= 200 && answer.status < 300) {
    await query(
      req,
      sql`UPDATE webhook_deliveries SET status = 'delivered', attempts = attempts + 1, last_status = ${answer.status},
                 last_error = NULL, delivered_at = now(), updated_at = now() WHERE id = ${delivery.id}`,
    )
    return null
  }
  const lasting = delivery.attempts + 1 >= maxAttempts || ('status' in answer && answer.status === gone)
  return fail(req, delivery, answer, lasting)
}

/** Writes down how it went. Returns the class of a failure that may pass. */
async function fail(req: PayloadRequest, { id }: LockedDelivery, answer: Answer, lasting: boolean) {
  const status = 'status' in answer ? answer.status : null
  const error = 'error' in answer ? answer.error : `HTTP ${answer.status}`
  await query(
    req,
    sql`UPDATE webhook_deliveries SET status = ${lasting ? 'failed' : 'queued'}, attempts = attempts + 1,
               last_status = ${status}, last_error = ${error}, updated_at = now() WHERE id = ${id}`,
  )
  return lasting ? null : error
}
