import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { conflict } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'

type Item = { collection: string; id: number }

const decision = z.object({ actor: z.number(), action: z.string(), at: z.coerce.date() })

/** Every decision that was ever taken on an item: by which account, what, and when. */
export async function decisionsOn(req: PayloadRequest, { collection, id }: Item): Promise<z.infer<typeof decision>[]> {
  const rows = await query(
    req,
    sql`SELECT actor::int AS actor, action::text, at FROM review_events
         WHERE collection = ${collection} AND item_id = ${id} AND action IN ('approve', 'return', 'reject', 'correct')
           AND actor IS NOT NULL ORDER BY id`,
  )
  return z.array(decision).parse(rows)
}

/** After an objection that was right, whoever turned an item down doesn't judge it again. @throws APIError 409 */
export async function refuseEarlierJudge(req: PayloadRequest, { collection, id }: Item, user: number): Promise<void> {
  const rows = await query(
    req,
    sql`SELECT 1 FROM review_events reopened
         WHERE collection = ${collection} AND item_id = ${id} AND action = 'reopen' AND EXISTS
           (SELECT 1 FROM review_events earlier WHERE earlier.collection = reopened.collection
               AND earlier.item_id = reopened.item_id AND earlier.id < reopened.id AND earlier.action = 'reject'
               AND earlier.actor = ${user})
         LIMIT 1`,
  )
  if (rows.length === 0) return
  throw conflict('Jij wees deze inzending eerder af, en het bezwaar was gegrond. Laat een collega opnieuw beoordelen.')
}
