import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Viewer } from '@/src/access/viewer'
import { containing, query, sql } from '@/src/lib/sql'
import type { QueueCursor, QueueFilters, QueueList } from './filters'
import { withinReach } from './reach'
import { type Reviewable, reviewables } from './reviewables'

/** Rows on one page of the queue. */
export const queuePageSize = 50

const queueRow = z.object({
  collection: z.string(),
  id: z.number(),
  title: z.string(),
  status: z.enum(['submitted', 'returned', 'approved', 'rejected']),
  sortKey: z.string(),
  dueOn: z.string().nullable(),
  name: z.string().nullable(),
  number: z.string(),
  organisation: z.string(),
})

export type QueueRow = z.infer<typeof queueRow>
export type QueuePage = { rows: QueueRow[]; next: QueueRow | null }

type Fragment = ReturnType<typeof sql>

const statuses: Record<QueueList, Fragment> = {
  // Without a deadline it is outside the sample: nobody has to look at it (PG-2).
  submitted: sql`r.status = 'submitted' AND r.review_due_on IS NOT NULL`,
  returned: sql`r.status = 'returned'`,
  decided: sql`r.status IN ('approved', 'rejected') AND r.decided_at > now() - interval '30 days'`,
}

const matching = (search: string | undefined): Fragment => {
  if (!search) return sql`true`
  const pattern = containing(search)
  const compact = containing(search.replace(/[\s-]/g, ''))
  return sql`(t.display_name ILIKE ${pattern} OR r.title ILIKE ${pattern}
    OR replace(t.membership_number, '-', '') ILIKE ${compact})`
}

/**
 * Rows after the cursor, in the order (key, collection, id). The collection is the same for a whole arm of the union,
 * so that what is left can be answered from the index on (status, key).
 */
function afterCursor(slug: string, key: Fragment, list: QueueList, cursor: QueueCursor | undefined): Fragment {
  if (!cursor) return sql`true`
  const value = list === 'decided' ? sql`${cursor.sortKey}::timestamptz` : sql`${cursor.sortKey}::date`
  const beyond = list === 'decided' ? sql`${key} < ${value}` : sql`${key} > ${value}`
  if (slug < cursor.collection) return beyond
  const same = slug === cursor.collection ? sql`r.id > ${cursor.id}` : sql`true`
  return sql`(${beyond} OR (${key} = ${value} AND ${same}))`
}

function arm(target: Reviewable, viewer: Viewer, filters: QueueFilters, limit: number): Fragment {
  const key = filters.list === 'decided' ? sql`r.decided_at` : sql`r.review_due_on`
  const direction = filters.list === 'decided' ? sql`DESC` : sql`ASC`
  return sql`(SELECT ${target.slug}::text AS collection, r.id, r.title, r.status::text AS status, ${key} AS key,
      r.review_due_on::text AS "dueOn", t.display_name AS name, t.membership_number AS number, o.short_name AS organisation
    FROM ${sql.identifier(target.table)} r
    JOIN therapists t ON t.id = r.therapist_id
    JOIN organisations o ON o.id = r.organisation_id
    WHERE ${statuses[filters.list]} AND ${withinReach(viewer, filters.organisation)} AND ${matching(filters.search)}
      AND ${afterCursor(target.slug, key, filters.list, filters.after)}
    ORDER BY ${key} ${direction}, r.id LIMIT ${limit})`
}

/**
 * One page of the queue: every reviewable collection in one list, oldest deadline first (decided ones: latest first).
 * One statement. Each arm reads at most a page from its index on (status, deadline) and the union merges those, so the
 * cost doesn't grow with what was decided before.
 */
export async function queuePage(req: PayloadRequest, viewer: Viewer, filters: QueueFilters): Promise<QueuePage> {
  const wanted = reviewables(req.payload).filter(({ slug }) => !filters.kind || slug === filters.kind)
  if (wanted.length === 0) return { rows: [], next: null }
  const limit = queuePageSize + 1
  const arms = wanted.map((target) => arm(target, viewer, filters, limit))
  const direction = filters.list === 'decided' ? sql`DESC` : sql`ASC`
  const found = await query(
    req,
    sql`SELECT *, key::text AS "sortKey" FROM (${sql.join(arms, sql` UNION ALL `)}) queue
      ORDER BY key ${direction}, collection COLLATE "C", id LIMIT ${limit}`,
  )
  const rows = z.array(queueRow).parse(found)
  return { rows: rows.slice(0, queuePageSize), next: rows[queuePageSize] ?? null }
}
