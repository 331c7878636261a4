import { queueWebhook } from '@/plugins/webhooks/queueWebhook'
import { referenceOf } from '@/src/domain/aov/workflow'
import { query, sql } from '@/src/lib/sql'
import { messageOf } from './message'
import type { Channel } from './types'

const event = 'aov.applied'

/** By `aov.applied`, to each system that asked for it. The newest message tells how it stands: applied or withdrawn. */
export const byWebhook: Channel = {
  name: 'webhook',
  ready: async (req, organisation) => {
    const [row] = await query(
      req,
      sql`SELECT 1 FROM webhook_endpoints e JOIN webhook_endpoints_events v ON v.parent_id = e.id AND v.value::text = ${event}
           WHERE e.active AND (e.organisation_id IS NULL OR e.organisation_id = ${organisation}) LIMIT 1`,
    )
    return row !== undefined
  },
  deliver: (req, paper, key) => {
    const { therapist, organisationId: organisation } = paper
    return queueWebhook(req, event, { therapist, organisation, data: messageOf(paper), key })
  },
  takeBack: (req, { id, therapist, organisation }) => {
    const data = { reference: referenceOf(id), status: 'withdrawn' }
    return queueWebhook(req, event, { therapist, organisation, data, key: `aov-taken-back:${id}` })
  },
}
