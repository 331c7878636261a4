import type { PayloadRequest } from 'payload'
import { reviewed } from '@/collections/reviewed'
import { sql } from '@/src/lib/sql'
import { counted, type Subject, tableOf } from './step'

/** What lies with a reviewer is closed before it goes: its history says that it was taken away, and nothing waits. */
export async function closeReviews(req: PayloadRequest, { therapist }: Subject): Promise<number> {
  let closed = 0
  for (const collection of Object.keys(reviewed)) {
    closed += await counted(
      req,
      sql`INSERT INTO review_events (collection, item_id, action, "from", title, files, actor_name, therapist,
                                     organisation, at, created_at, updated_at)
          SELECT ${collection}, i.id, 'delete', i.status::text, 'Gewist', '[]'::jsonb, 'Gewist',
                 ${therapist}::int, i.organisation_id, now(), now(), now()
            FROM (SELECT id, status, organisation_id FROM ${tableOf(collection)}
                   WHERE therapist_id = ${therapist} AND status IN ('submitted', 'returned') ORDER BY id FOR UPDATE) i
          RETURNING 1`,
    )
  }
  return closed
}
