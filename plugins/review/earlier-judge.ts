import type { PayloadRequest } from 'payload'
import { conflict } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'

type Item = { collection: string; id: number }

/** The accounts that ever took a decision on an item. */
export async function decidersOf(req: PayloadRequest, { collection, id }: Item): Promise<number[]> {
  const rows = await query(
    req,
    sql`SELECT DISTINCT actor::int AS actor FROM review_events
         WHERE collection = ${collection} AND item_id = ${id} AND action IN ('approve', 'return', 'reject', 'correct')
           AND actor IS NOT NULL`,
  )
  return rows.flatMap(({ actor }) => (typeof actor === 'number' ? [actor] : []))
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
