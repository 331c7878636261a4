import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { judgedCourse } from '@/collections/accreditation/Courses/judged'
import { rolesWith } from '@/src/access/permissions'
import { organisationsOf, type Viewer } from '@/src/access/viewer'
import { requestStatuses } from '@/src/domain/accreditation/request-status'
import { query, sql } from '@/src/lib/sql'
import type { CommitteeList } from './address'

type Fragment = ReturnType<typeof sql>

/** Requests `r` that the viewer decides on: the same wall as `within('judgeCourses')`. */
function within(viewer: Viewer): Fragment {
  const reach = organisationsOf(viewer, ...rolesWith('judgeCourses'))
  return reach === 'all' ? sql`true` : sql`r.organisation_id = ANY(${sql.param(reach)}::int[])`
}

const kind = z.enum(['new', 'renewal', 'change'])
const text = z.string().nullable()
const moment = z.coerce.date().transform((date) => date.toISOString())

const queueRow = z.object({
  id: z.number(),
  title: z.string(),
  provider: z.string(),
  register: z.string(),
  kind,
  status: z.enum(requestStatuses),
  dueOn: text,
})

export type CommitteeRow = z.infer<typeof queueRow>

type RequestList = Exclude<CommitteeList, 'providers'>

const lists: Record<RequestList, { where: Fragment; order: Fragment }> = {
  submitted: { where: sql`r.status = 'submitted'`, order: sql`r.review_due_on, r.id` },
  returned: { where: sql`r.status = 'returned'`, order: sql`r.review_due_on, r.id` },
  decided: {
    where: sql`r.status IN ('approved', 'rejected') AND r.decided_at > now() - interval '30 days'`,
    order: sql`r.decided_at DESC, r.id`,
  },
}

/** The requests of one list, oldest deadline first (decided ones: latest first). One query. */
export async function committeeQueue(req: PayloadRequest, viewer: Viewer, list: RequestList): Promise<CommitteeRow[]> {
  const { where, order } = lists[list]
  const rows = await query(
    req,
    sql`SELECT r.id, r.title, p.name AS provider, g.name AS register, r.kind::text, r.status::text,
               r.review_due_on::text AS "dueOn"
          FROM accreditation_requests r JOIN providers p ON p.id = r.provider_id JOIN registers g ON g.id = r.register_id
         WHERE ${where} AND ${within(viewer)} ORDER BY ${order} LIMIT 200`,
  )
  return z.array(queueRow).parse(rows)
}

const figures = z.object({
  submitted: z.number(),
  returned: z.number(),
  oldestDueOn: text,
  waitingSeconds: z.coerce.number().nullable(),
})

export type CommitteeFigures = z.infer<typeof figures>

/** How much waits, and how long the last 30 days' decisions took: the median from handing in to deciding (X-7). One query. */
export async function committeeFigures(req: PayloadRequest, viewer: Viewer): Promise<CommitteeFigures> {
  const [row] = await query(
    req,
    sql`SELECT count(*) FILTER (WHERE r.status = 'submitted')::int AS submitted,
               count(*) FILTER (WHERE r.status = 'returned')::int AS returned,
               (min(r.review_due_on) FILTER (WHERE r.status = 'submitted'))::text AS "oldestDueOn",
               extract(epoch FROM percentile_cont(0.5) WITHIN GROUP (ORDER BY r.decided_at - r.submitted_at)
                 FILTER (WHERE r.decided_at > now() - interval '30 days')) AS "waitingSeconds"
          FROM accreditation_requests r WHERE ${within(viewer)}`,
  )
  return figures.parse(row)
}

const openRow = queueRow.extend({
  course: z.number(),
  registerId: z.number(),
  providerId: z.number(),
  motivation: text,
  changes: judgedCourse.partial().nullable(),
  submittedAt: moment.nullable(),
  updatedAt: moment,
  about: judgedCourse.extend({ summary: text }),
})

export type CommitteeRequest = z.infer<typeof openRow>

/** The open request with its course; null when it isn't there for the viewer. One query. */
export async function committeeRequest(
  req: PayloadRequest,
  viewer: Viewer,
  id: number,
): Promise<CommitteeRequest | null> {
  const [row] = await query(
    req,
    sql`SELECT r.id, r.title, p.name AS provider, p.id AS "providerId", g.name AS register, g.id AS "registerId",
               r.kind::text, r.status::text, r.review_due_on::text AS "dueOn", r.course_id AS course, r.motivation,
               r.changes, r.submitted_at AS "submittedAt", r.updated_at AS "updatedAt",
               json_build_object('title', c.title, 'description', c.description, 'form', c.form, 'hours', c.hours::float,
                 'summary', c.summary) AS about
          FROM accreditation_requests r JOIN providers p ON p.id = r.provider_id JOIN registers g ON g.id = r.register_id
          JOIN courses c ON c.id = r.course_id
         WHERE r.id = ${id} AND r.status <> 'draft' AND ${within(viewer)}`,
  )
  return row ? openRow.parse(row) : null
}

const providerRow = z.object({
  id: z.number(),
  name: z.string(),
  place: text,
  closed: z.boolean(),
  courses: z.number(),
  contacts: z.array(z.object({ name: z.string(), email: z.string() })),
})

export type CommitteeProvider = z.infer<typeof providerRow>

/** All providers with who looks after them. One query. */
export async function committeeProviders(req: PayloadRequest): Promise<CommitteeProvider[]> {
  const rows = await query(
    req,
    sql`SELECT p.id, p.name, p.place, coalesce(p.closed, false) AS closed,
               (SELECT count(*)::int FROM courses c WHERE c.provider_id = p.id AND c.status <> 'withdrawn') AS courses,
               (SELECT coalesce(json_agg(json_build_object('name', m.display_name, 'email', u.email) ORDER BY m.id), '[]')
                  FROM memberships m JOIN users u ON u.id = m.user_id
                 WHERE m.provider_id = p.id AND m.role = 'provider' AND m.ended_at IS NULL) AS contacts
          FROM providers p ORDER BY p.name, p.id LIMIT 500`,
  )
  return z.array(providerRow).parse(rows)
}
