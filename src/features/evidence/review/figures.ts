import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Viewer } from '@/src/access/viewer'
import { query, sql } from '@/src/lib/sql'
import { withinReach } from './reach'
import { type Reviewable, reviewables } from './reviewables'

const figure = z.object({
  /** null: every queue together. */
  collection: z.string().nullable(),
  submitted: z.coerce.number(),
  returned: z.coerce.number(),
  late: z.coerce.number(),
  oldestDueOn: z.string().nullable(),
  oldestSubmittedAt: z.string().nullable(),
  /** Median from handing in to decision over the last 30 days, in seconds. */
  waitingSeconds: z.coerce.number().nullable(),
})

export type QueueFigures = z.infer<typeof figure>

const empty: QueueFigures = {
  collection: null,
  submitted: 0,
  returned: 0,
  late: 0,
  oldestDueOn: null,
  oldestSubmittedAt: null,
  waitingSeconds: null,
}

/** Only what is open, or decided lately: both come from an index, whatever the archive holds. */
const arm = (target: Reviewable, viewer: Viewer) =>
  sql`(SELECT ${target.slug}::text AS collection, r.status::text AS status, r.review_due_on AS due, r.submitted_at AS submitted,
      NULL::interval AS waited
    FROM ${sql.identifier(target.table)} r
    WHERE r.status IN ('submitted', 'returned') AND r.review_due_on IS NOT NULL AND ${withinReach(viewer)}
    UNION ALL
    SELECT ${target.slug}, r.status::text, NULL, NULL, r.decided_at - r.submitted_at
    FROM ${sql.identifier(target.table)} r
    WHERE r.status IN ('approved', 'rejected') AND r.decided_at > now() - interval '30 days' AND ${withinReach(viewer)})`

/**
 * Length, lateness and measured waiting time, per queue and for all together, of what the viewer reviews. One statement.
 * @param today the day it is in the Netherlands
 */
export async function queueFigures(
  req: PayloadRequest,
  viewer: Viewer,
  today: string,
): Promise<{ all: QueueFigures; perKind: Map<string, QueueFigures> }> {
  const arms = reviewables(req.payload).map((target) => arm(target, viewer))
  if (arms.length === 0) return { all: empty, perKind: new Map() }
  const rows = await query(
    req,
    sql`SELECT collection,
        count(*) FILTER (WHERE status = 'submitted') AS submitted,
        count(*) FILTER (WHERE status = 'returned') AS returned,
        count(*) FILTER (WHERE status = 'submitted' AND due < ${today}::date) AS late,
        (min(due) FILTER (WHERE status = 'submitted'))::text AS "oldestDueOn",
        (min(submitted) FILTER (WHERE status = 'submitted'))::text AS "oldestSubmittedAt",
        extract(epoch FROM percentile_cont(0.5) WITHIN GROUP (ORDER BY waited)) AS "waitingSeconds"
      FROM (${sql.join(arms, sql` UNION ALL `)}) figures
      GROUP BY GROUPING SETS ((collection), ())`,
  )
  const figures = z.array(figure).parse(rows)
  const perKind = new Map(figures.flatMap((row) => (row.collection === null ? [] : [[row.collection, row] as const])))
  return { all: figures.find((row) => row.collection === null) ?? empty, perKind }
}
