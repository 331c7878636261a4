import type { PayloadRequest } from 'payload'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'

/**
 * A webhook of a bookkeeper with a message that arrived and one that didn't, and what members ask about their data: a copy by
 * letter has been made before, a request to be erased waits. The address leads nowhere and the webhook is off.
 */
export async function seedIntegrations(req: PayloadRequest, cat: number, now: Date): Promise<void> {
  const { id } = await req.payload.create({
    collection: 'webhook-endpoints',
    data: {
      name: 'Boekhouding (voorbeeld)',
      url: 'https://boekhouding.example.com/webhooks/registerhuis',
      events: ['bank.changed', 'member.admitted', 'member.ended'],
      organisation: cat,
      active: false,
      // Made anew by the hook.
      salt: '',
    },
    ...asSystem(req, 'demo data'),
  })
  const at = now.toISOString()
  await query(
    req,
    sql`INSERT INTO webhook_deliveries (endpoint_id, event, key, payload, status, attempts, last_status, last_error,
                                        delivered_at, created_at, updated_at)
        SELECT ${id}, given.event::enum_webhook_deliveries_event, 'msg_demo_' || given.n || '_' || ${id}::int,
               jsonb_build_object('type', given.event, 'timestamp', ${at}::text,
                 'data', jsonb_build_object('therapist', t.id, 'organisation', t.organisation_id)),
               given.status::enum_webhook_deliveries_status, given.attempts, given.code, given.error,
               CASE WHEN given.status = 'delivered' THEN ${at}::timestamptz - interval '3 days' END,
               ${at}::timestamptz - interval '3 days', ${at}::timestamptz - interval '3 days'
          FROM (SELECT * FROM therapists WHERE organisation_id = ${cat} ORDER BY id LIMIT 1) t,
               (VALUES (1, 'member.admitted', 'delivered', 1, 204, NULL), (2, 'bank.changed', 'failed', 8, 503, 'HTTP 503'))
                 AS given(n, event, status, attempts, code, error)`,
  )
  await query(
    req,
    sql`INSERT INTO erasure_requests (therapist_id, organisation_id, status, asked_at, request, created_at, updated_at)
        SELECT t.id, t.organisation_id, 'asked', ${at}::timestamptz - interval '2 days',
               'Ik ga met pensioen en stop met mijn praktijk.', ${at}::timestamptz, ${at}::timestamptz
          FROM therapists t JOIN users u ON u.id = t.user_id WHERE u.email = 'collectief@demo.test'`,
  )
}
