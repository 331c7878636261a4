import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { eventActions, receiptsSchema } from '@/plugins/review/event'
import { query, sql } from '@/src/lib/sql'
import type { EvidenceCollection, EvidenceReceipt } from './types'

const row = z.object({
  id: z.number(),
  title: z.string(),
  action: z.enum(['submit', 'edit', 'delete', 'return', 'approve', 'reject', 'reopen', 'correct']),
  by: z.string(),
  message: z.string().nullable(),
  points: z.coerce.number().nullable(),
  at: z.coerce.date().transform((moment) => moment.toISOString()),
  files: receiptsSchema,
})

/**
 * Everything the member ever handed in for one item, with hash, size and time of every file.
 * @returns null when there is nothing, or when it is someone else's
 */
export async function ownReceipt(
  req: PayloadRequest,
  therapist: number,
  collection: EvidenceCollection,
  id: number,
): Promise<EvidenceReceipt | null> {
  const rows = await query(
    req,
    sql`SELECT id, title, action::text AS action, actor_name AS by, message, points, at, files
          FROM review_events
         WHERE collection = ${collection} AND item_id = ${id} AND therapist = ${therapist} ORDER BY id`,
  )
  const events = z.array(row).parse(rows)
  const last = events.at(-1)
  if (!last) return null
  return {
    collection,
    id,
    title: last.title,
    events: events.map(({ title: _title, ...event }) => ({ ...event, label: eventActions[event.action] })),
  }
}
