import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { receiptsOf, recordEvent } from '@/plugins/review/event'
import { loadItem, lockItems } from '@/plugins/review/item'
import { query, sql } from '@/src/lib/sql'
import type { VisitRow } from '../row'

const collection = 'visitation-uploads'
const rows = z.array(z.object({ id: z.number() }))

/**
 * What was handed in for a visit is done when the visit is: the visitor has read it, so it is approved and goes to the
 * archive of its owner. Proof of another visit waits for reviewers, not for this.
 */
export async function settleUploads(
  req: PayloadRequest,
  visit: Pick<VisitRow, 'id'>,
  { by, byName, at }: { by: number; byName: string; at: Date },
): Promise<void> {
  const found = await query(
    req,
    sql`SELECT id FROM visitation_uploads
         WHERE visitation_id = ${visit.id} AND status = 'submitted' AND subject <> 'proof' ORDER BY id`,
  )
  const ids = rows.parse(found).map(({ id }) => id)
  await lockItems(req, collection, ids)
  for (const id of ids) {
    const item = await loadItem(req, collection, id)
    if (item?.status !== 'submitted') continue
    await req.payload.db.updateOne({
      collection,
      id,
      data: { status: 'approved', decidedAt: at.toISOString(), decidedBy: by, updatedAt: at.toISOString() },
      req,
      returning: false,
    })
    const files = await receiptsOf(req, item)
    await recordEvent(req, { item, action: 'approve', to: 'approved', files, actorName: byName, at })
  }
}
