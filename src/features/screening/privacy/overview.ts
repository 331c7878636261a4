import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { rolesWith } from '@/src/access/permissions'
import type { Viewer } from '@/src/access/viewer'
import { organisationsOf } from '@/src/access/viewer'
import { query, sql } from '@/src/lib/sql'

const moment = z.coerce.date().transform((value) => value.toISOString())
const text = z.string().nullable()

const waiting = z.object({
  id: z.number(),
  name: text,
  organisation: text,
  status: z.string(),
  since: moment.nullable(),
})

const erased = z.object({
  file: z.number(),
  item: z.number().nullable(),
  name: text,
  decision: text,
  by: text,
  at: moment.nullable(),
  sha256: z.string(),
  erasedAt: moment.nullable(),
})

const left = z.object({
  file: z.number(),
  item: z.number().nullable(),
  state: z.string(),
  since: moment,
  why: z.string(),
})

/** Copies of identity documents: which wait, which are gone, and which should be and aren't (KS-PER-2). */
export type CopiesOverview = {
  waiting: z.infer<typeof waiting>[]
  erased: z.infer<typeof erased>[]
  left: z.infer<typeof left>[]
}

const most = 200

/** Within the organisations in whose privacy the viewer has a say. Three queries. */
export async function copiesOverview(req: PayloadRequest, viewer: Viewer): Promise<CopiesOverview> {
  const reach = organisationsOf(viewer, ...rolesWith('overseePrivacy'))
  const within = (column: string) =>
    reach === 'all' ? sql`true` : sql`${sql.raw(column)} = ANY(${sql.param([...reach])}::int[])`
  const [waits, gone, remains] = await Promise.all([
    query(
      req,
      sql`SELECT i.id, t.display_name AS name, o.short_name AS organisation, i.status::text AS status, i.submitted_at AS since
            FROM identity_documents i LEFT JOIN therapists t ON t.id = i.therapist_id
            LEFT JOIN organisations o ON o.id = i.organisation_id
           WHERE i.status IN ('submitted', 'returned') AND ${within('i.organisation_id')}
           ORDER BY i.submitted_at NULLS LAST, i.id LIMIT ${most}`,
    ),
    query(
      req,
      sql`SELECT f.id AS file, f.attached_id::int AS item, t.display_name AS name, e.action::text AS decision,
                 e.actor_name AS by, e.at, f.sha256, f.erased_at AS "erasedAt"
            FROM files f LEFT JOIN therapists t ON t.id = f.therapist_id
            LEFT JOIN LATERAL (SELECT action, actor_name, at FROM review_events v
                  WHERE v.collection = 'identity-documents' AND v.item_id = f.attached_id
                    AND v.action IN ('approve', 'return', 'reject', 'delete')
                    AND v.files @> jsonb_build_array(jsonb_build_object('id', f.id)) ORDER BY v.id DESC LIMIT 1) e ON true
           WHERE f.attached_to = 'identity-documents' AND f.state = 'erased' AND ${within('f.organisation_id')}
           ORDER BY f.erased_at DESC, f.id DESC LIMIT ${most}`,
    ),
    query(
      req,
      sql`SELECT f.id AS file, f.attached_id::int AS item, f.state::text AS state, f.updated_at AS since,
                 CASE WHEN i.id IS NULL THEN 'er is geen inzending meer'
                      WHEN f.state = 'erasing' THEN 'het wissen is begonnen en nog niet klaar'
                      ELSE 'er is al beslist' END AS why
            FROM files f LEFT JOIN identity_documents i ON i.id = f.attached_id
           WHERE f.attached_to = 'identity-documents' AND ${within('f.organisation_id')} AND f.state <> 'erased'
             AND (i.id IS NULL OR f.state = 'erasing' OR i.status IN ('approved', 'rejected'))
           ORDER BY f.updated_at, f.id LIMIT ${most}`,
    ),
  ])
  return {
    waiting: z.array(waiting).parse(waits),
    erased: z.array(erased).parse(gone),
    left: z.array(left).parse(remains),
  }
}
