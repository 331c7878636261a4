import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Viewer } from '@/src/access/viewer'
import { query, sql } from '@/src/lib/sql'
import { withinReach } from './reach'
import type { Reviewable } from './reviewables'

const earlier = z.object({
  approved: z.coerce.number(),
  rejected: z.coerce.number(),
  lastPoints: z.coerce.number().nullable(),
  lastAt: z.string().nullable(),
})

/** How often the same was decided before, and what was granted the last time. */
export type EarlierDecisions = z.infer<typeof earlier>

/** Decisions are a help for consistency, not an archive: so many of the latest say enough. */
const looksBackAt = 200

/**
 * Earlier decisions on the same title by the same provider, within the viewer's organisations. One statement, answered
 * from the index on (title, provider) in the review migration.
 */
export async function earlierDecisions(
  req: PayloadRequest,
  viewer: Viewer,
  target: Reviewable,
  item: { id: number; title: string; provider: string | null },
): Promise<EarlierDecisions | null> {
  if (item.provider === null) return null
  const [row] = await query(
    req,
    sql`SELECT count(*) FILTER (WHERE status = 'approved') AS approved,
        count(*) FILTER (WHERE status = 'rejected') AS rejected,
        (array_agg(granted_points ORDER BY decided_at DESC) FILTER (WHERE status = 'approved'))[1] AS "lastPoints",
        (max(decided_at) FILTER (WHERE status = 'approved'))::text AS "lastAt"
      FROM (SELECT r.status, r.granted_points, r.decided_at FROM ${sql.identifier(target.table)} r
        WHERE lower(r.title) = lower(${item.title}) AND lower(r.provider) = lower(${item.provider})
          AND r.status IN ('approved', 'rejected') AND r.id <> ${item.id} AND ${withinReach(viewer)}
        ORDER BY r.decided_at DESC LIMIT ${looksBackAt}) latest`,
  )
  const found = earlier.parse(row)
  return found.approved + found.rejected > 0 ? found : null
}
