import { APIError, type PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { mayEverywhere } from '@/src/access/permissions'
import type { Rule } from '@/src/access/rules'
import type { AuditAction } from '@/src/domain/audit/action-label'
import { endpoint } from '@/src/lib/endpoint'
import { idFrom } from '@/src/lib/id'
import { asUser } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import type { WebhookEndpoint } from '@/src/payload-types'
import { lockDelivery } from './lockDelivery'
import { queueTest } from './queueWebhook'
import { newSalt, overlapHours, secretOf } from './sign'
import { deliveryLabels } from './states'

const keepers: Rule = (viewer) => mayEverywhere(viewer, 'keepIntegrations')
const refuse = (message: string, status: number) => new APIError(message, status, null, true)

const answer = (body: object): Response => Response.json(body, { headers: { 'cache-control': 'no-store' } })

async function endpointOf(req: PayloadRequest): Promise<WebhookEndpoint> {
  const id = idFrom(req.routeParams?.id)
  const found =
    id !== null &&
    (await req.payload.findByID({ collection: 'webhook-endpoints', id, disableErrors: true, ...asUser(req) }))
  if (!found) throw refuse('Deze webhook bestaat niet (meer).', 404)
  return found
}

const note = (req: PayloadRequest, action: AuditAction, subject: string, subjectId: number): Promise<void> =>
  recordAudit(req, { action, subject, subjectId })

/**
 * Makes a new signing secret and shows it, this once; the one before signs along for a day. The first one that anybody sees is
 * made here too. A POST, so that it stands in no history and no cache.
 */
const renewSecret = endpoint({
  path: '/:id/renew-secret',
  method: 'post',
  access: keepers,
  handler: async (req) => {
    const { id } = await endpointOf(req)
    const salt = newSalt()
    await inTransaction(req, async () => {
      await query(
        req,
        sql`UPDATE webhook_endpoints SET previous_salt = salt, salt = ${salt}, renewed_at = now(), updated_at = now()
             WHERE id = ${id}`,
      )
      await note(req, 'webhook-endpoints.secret-renewed', 'webhook-endpoints', id)
    })
    return answer({ id, secret: secretOf(req.payload.secret, salt), previousUntilHours: overlapHours })
  },
})

const sendTest = endpoint({
  path: '/:id/test',
  method: 'post',
  access: keepers,
  handler: async (req) => {
    const { id, active } = await endpointOf(req)
    if (!active) throw refuse('Deze webhook staat uit. Zet hem eerst aan en sla dat op.', 409)
    const delivery = await inTransaction(req, async () => {
      await note(req, 'webhook-endpoints.send', 'webhook-endpoints', id)
      return queueTest(req, id)
    })
    return answer({ id, delivery })
  },
})

/** Puts a message back in line, also one that arrived: the receiver may have lost it. Its id stays the same. */
const replay = endpoint({
  path: '/:id/replay',
  method: 'post',
  access: keepers,
  handler: async (req) => {
    const id = idFrom(req.routeParams?.id)
    const seen =
      id !== null &&
      (await req.payload.findByID({ collection: 'webhook-deliveries', id, disableErrors: true, ...asUser(req) }))
    if (!seen) throw refuse('Dit bericht bestaat niet (meer).', 404)
    await inTransaction(req, () => putBack(req, id))
    return answer({ id, status: 'queued' })
  },
})

async function putBack(req: PayloadRequest, id: number): Promise<void> {
  const delivery = await lockDelivery(req, id)
  if (!delivery) throw refuse('Dit bericht bestaat niet (meer).', 404)
  if (delivery.status === 'queued') {
    throw refuse(`Dit bericht wordt al verstuurd (${deliveryLabels.queued.toLowerCase()}).`, 409)
  }
  if (delivery.body === null) {
    throw refuse('De inhoud van dit bericht is al gewist. Het kan niet opnieuw verstuurd worden.', 409)
  }
  if (!delivery.active) throw refuse('Deze webhook staat uit. Zet hem eerst aan.', 409)
  await query(
    req,
    sql`UPDATE webhook_deliveries SET status = 'queued', attempts = 0, last_error = NULL, last_status = NULL,
               delivered_at = NULL, updated_at = now() WHERE id = ${id}`,
  )
  await req.payload.jobs.queue({ task: 'send-webhook', input: { delivery: id }, req })
  await note(req, 'webhook-deliveries.send', 'webhook-deliveries', id)
}

export const endpointEndpoints = [renewSecret, sendTest]
export const deliveryEndpoints = [replay]
