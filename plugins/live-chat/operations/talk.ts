import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { conversationStatus } from '../hub/rows'

const row = z.object({
  status: conversationStatus,
  assignee: z.number().nullable(),
  staffName: z.string().nullable(),
  lastSeq: z.number(),
})

/** A conversation as it is now, with its row locked until the end of the transaction. @throws APIError 404 */
export async function lockedTalk(req: PayloadRequest, id: number): Promise<z.infer<typeof row>> {
  // Apart from the reading: one that waited for the lock would still see the row as it was before.
  await query(req, sql`SELECT id FROM conversations WHERE id = ${id} FOR UPDATE`)
  const [found] = await query(
    req,
    sql`SELECT status::text, assignee_id AS assignee, staff_name AS "staffName", last_seq::int AS "lastSeq"
          FROM conversations WHERE id = ${id}`,
  )
  if (!found) throw notFound()
  return row.parse(found)
}
