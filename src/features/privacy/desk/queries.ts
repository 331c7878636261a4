import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { blockersOf } from '@/collections/privacy/ErasureRequests/operations/facts'
import { heldOf } from '@/collections/privacy/erasure/preview'
import { rolesWith } from '@/src/access/permissions'
import { organisationsOf, type Viewer } from '@/src/access/viewer'
import type { Blocker } from '@/src/domain/privacy/blockers'
import type { RetentionPart } from '@/src/domain/privacy/retention'
import { query, sql } from '@/src/lib/sql'

const moment = z.coerce.date().transform((value) => value.toISOString())

const erasure = z.object({
  id: z.number(),
  status: z.enum(['asked', 'refused', 'planned', 'done', 'withdrawn']),
  therapist: z.number().nullable(),
  name: z.string().nullable(),
  number: z.string().nullable(),
  organisation: z.string().nullable(),
  askedAt: moment,
  request: z.string().nullable(),
  decidedOn: z.coerce.string().nullable(),
  by: z.string().nullable(),
  doneAt: moment.nullable(),
  counts: z.record(z.string(), z.number()).nullable(),
  files: z.coerce.number().nullable(),
})
type Erasure = z.infer<typeof erasure>

const copy = z.object({
  id: z.number(),
  status: z.enum(['asked', 'building', 'ready', 'failed', 'expired']),
  name: z.string().nullable(),
  number: z.string().nullable(),
  askedAt: moment,
  expiresAt: moment.nullable(),
  fetchedAt: moment.nullable(),
  onBehalf: z.boolean(),
})

export type OpenRequest = Erasure & { held: Partial<Record<RetentionPart, number>>; blockers: Blocker[] }
export type ClosedRequest = Erasure
export type CopyLine = z.infer<typeof copy>

const most = 100

/** What members asked about their data, within the organisations in whose privacy the viewer has a say. */
export async function privacyRequests(
  req: PayloadRequest,
  viewer: Viewer,
): Promise<{ open: OpenRequest[]; closed: ClosedRequest[]; copies: CopyLine[] }> {
  const reach = organisationsOf(viewer, ...rolesWith('overseePrivacy'))
  const within = reach === 'all' ? sql`true` : sql`x.organisation_id = ANY(${sql.param([...reach])}::int[])`
  const [erasures, copies] = await Promise.all([
    query(
      req,
      sql`SELECT x.id, x.status::text AS status, x.therapist_id AS therapist, t.display_name AS name,
                 t.membership_number AS number, o.short_name AS organisation, x.asked_at AS "askedAt", x.request,
                 x.decided_on::text AS "decidedOn", x.decided_by_name AS by, x.done_at AS "doneAt",
                 x.outcome -> 'counts' AS counts, jsonb_array_length(x.outcome -> 'files') AS files
            FROM erasure_requests x LEFT JOIN therapists t ON t.id = x.therapist_id
            LEFT JOIN organisations o ON o.id = x.organisation_id
           WHERE ${within} ORDER BY x.status <> 'asked', x.id DESC LIMIT ${most}`,
    ),
    query(
      req,
      sql`SELECT x.id, CASE WHEN x.status = 'ready' AND x.expires_at <= now() THEN 'expired' ELSE x.status::text END AS status,
                 t.display_name AS name, t.membership_number AS number, x.asked_at AS "askedAt",
                 x.expires_at AS "expiresAt", x.fetched_at AS "fetchedAt",
                 EXISTS (SELECT 1 FROM audit_log a WHERE a.action = 'data-exports.on-behalf'
                           AND a.subject = 'data-exports' AND a.subject_id = x.id::text) AS "onBehalf"
            FROM data_exports x LEFT JOIN therapists t ON t.id = x.therapist_id
           WHERE ${within} ORDER BY x.id DESC LIMIT ${most}`,
    ),
  ])
  const all = z.array(erasure).parse(erasures)
  const open = await Promise.all(
    all
      .filter(({ status }) => status === 'asked')
      .map(async (one) => ({
        ...one,
        held: one.therapist === null ? {} : await heldOf(req, one.therapist),
        blockers: one.therapist === null ? [] : await blockersOf(req, one.therapist),
      })),
  )
  return { open, closed: all.filter(({ status }) => status !== 'asked'), copies: z.array(copy).parse(copies) }
}
