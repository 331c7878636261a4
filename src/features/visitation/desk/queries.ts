import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { visitKind, visitStatus } from '@/collections/visitation/Visitations/row'
import { rolesWith } from '@/src/access/permissions'
import { organisationsOf, type Viewer } from '@/src/access/viewer'
import { evidenceStatuses } from '@/src/domain/evidence/status'
import { answersSchema } from '@/src/domain/visitation/questionnaire'
import { distances } from '@/src/domain/visitation/route'
import { query, sql } from '@/src/lib/sql'
import { eventsColumn, point, pointsColumn, questionnaireColumn, statementColumn, visitEvent } from '../own'
import type { VisitList } from './address'

type Fragment = ReturnType<typeof sql>

/** Visits `v` that the viewer may see: the same wall as `within('overseeVisits')`. */
function within(viewer: Viewer): Fragment {
  const reach = organisationsOf(viewer, ...rolesWith('overseeVisits'))
  return reach === 'all' ? sql`true` : sql`v.organisation_id = ANY(${sql.param(reach)}::int[])`
}

const text = z.string().nullable()
const coordinate = z.coerce.number().nullable()

const row = z.object({
  id: z.number(),
  kind: visitKind,
  status: visitStatus,
  name: z.string(),
  place: text,
  dueOn: text,
  date: text,
  startsAt: text,
  endsAt: text,
  location: text,
  visitorName: text,
  improvementsDueOn: text,
  lat: coordinate,
  lng: coordinate,
})

/** A visit as a line of a list, with how far it is. */
export type VisitLine = z.infer<typeof row> & { km: number | null }

const columns = sql`v.id, v.kind::text, v.status::text, coalesce(nullif(t.display_name, ''), t.first_name) AS name, p.place,
  v.due_on::text AS "dueOn", v.date::text, v.starts_at AS "startsAt", v.ends_at AS "endsAt", v.location,
  v.visitor_name AS "visitorName", v.improvements_due_on::text AS "improvementsDueOn", p.lat, p.lng`

const tables = sql`FROM visitations v JOIN therapists t ON t.id = v.therapist_id
  LEFT JOIN practices p ON p.therapist_id = t.id AND p.main`

function listOf(list: VisitList, { userId }: Viewer): { where: Fragment; order: Fragment } {
  const mine = sql`v.visitor_id = ${userId}`
  const byDate = sql`v.date, v.start_minute, v.id`
  switch (list) {
    case 'agenda':
      return { where: sql`${mine} AND v.status IN ('proposed', 'agreed')`, order: byDate }
    case 'plan':
      return {
        where: sql`v.status = 'due' OR (v.status = 'planned' AND ${mine})`,
        order: sql`(v.status = 'planned') DESC, v.due_on NULLS LAST, v.id`,
      }
    case 'report':
      return { where: sql`${mine} AND v.status = 'visited'`, order: byDate }
    case 'judge':
      return {
        where: sql`${mine} AND v.status IN ('improving', 'declared')`,
        order: sql`(v.status = 'declared') DESC, v.improvements_due_on, v.id`,
      }
    case 'all':
      return { where: sql`true`, order: sql`v.id DESC` }
  }
}

/** Where a visitor works themself, when they have a practice here. */
async function homeOf(req: PayloadRequest, { therapist }: Viewer) {
  if (!therapist) return null
  const [found] = await query(req, sql`SELECT lat, lng FROM practices WHERE therapist_id = ${therapist.id} AND main`)
  const { lat, lng } = z.object({ lat: coordinate, lng: coordinate }).safeParse(found).data ?? {}
  return lat !== null && lat !== undefined && lng !== null && lng !== undefined ? { lat, lng } : null
}

/** The visits of one list, each with how far it is (KS-VIS-2). */
export async function visitLines(req: PayloadRequest, viewer: Viewer, list: VisitList): Promise<VisitLine[]> {
  const { where, order } = listOf(list, viewer)
  const [found, home] = await Promise.all([
    query(req, sql`SELECT ${columns} ${tables} WHERE (${where}) AND ${within(viewer)} ORDER BY ${order} LIMIT 200`),
    homeOf(req, viewer),
  ])
  const rows = z.array(row).parse(found)
  const stops = rows.map(({ date, lat, lng }) => ({ date, point: lat !== null && lng !== null ? { lat, lng } : null }))
  const far = distances(stops, home)
  return rows.map((line, index) => ({ ...line, km: far[index] ?? null }))
}

const figures = z.object({
  agenda: z.number(),
  plan: z.number(),
  report: z.number(),
  judge: z.number(),
  next: text,
})

export type VisitFigures = z.infer<typeof figures>

/** How much stands in each list, and when the next visit is. One query. */
export async function visitFigures(req: PayloadRequest, viewer: Viewer): Promise<VisitFigures> {
  const mine = sql`v.visitor_id = ${viewer.userId}`
  const [found] = await query(
    req,
    sql`SELECT count(*) FILTER (WHERE ${mine} AND v.status IN ('proposed', 'agreed'))::int AS agenda,
               count(*) FILTER (WHERE v.status = 'due' OR (v.status = 'planned' AND ${mine}))::int AS plan,
               count(*) FILTER (WHERE ${mine} AND v.status = 'visited')::int AS report,
               count(*) FILTER (WHERE ${mine} AND v.status IN ('improving', 'declared'))::int AS judge,
               (min(v.date) FILTER (WHERE ${mine} AND v.status = 'agreed'
                 AND v.date >= (now() AT TIME ZONE 'Europe/Amsterdam')::date))::text AS next
          FROM visitations v WHERE ${within(viewer)}`,
  )
  return figures.parse(found)
}

const moment = z.coerce.date().transform((date) => date.toISOString())

const file = z.object({
  id: z.number(),
  name: z.string(),
  mimeType: z.enum(['application/pdf', 'image/jpeg', 'image/png']),
  size: z.coerce.number(),
  sha256: z.string(),
  receivedAt: moment,
  state: z.literal('stored').default('stored'),
})

const upload = z.object({
  id: z.number(),
  title: z.string(),
  subject: text,
  status: z.enum(evidenceStatuses),
  remark: text,
  files: z.array(file),
})

const opened = row.extend({
  therapist: z.number(),
  organisation: z.number(),
  visitor: z.number().nullable(),
  request: text,
  email: text,
  practice: text,
  street: text,
  postcode: text,
  cancelReason: text,
  report: text,
  closingRemark: text,
  improvements: z.array(point),
  hasStatement: z.boolean(),
  questionnaire: z.object({ status: z.enum(['draft', 'sent']), answers: answersSchema }).nullable(),
  events: z.array(visitEvent),
  uploads: z.array(upload),
})

/** A visit as its visitor works on it. What was found and handed in is left out for who isn't. */
export type OpenVisit = z.infer<typeof opened>

const uploadsColumn = sql`(SELECT coalesce(json_agg(json_build_object('id', u.id, 'title', u.title, 'subject', u.subject,
    'status', u.status, 'remark', u.remark, 'files',
    (SELECT coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'mimeType', f.mime_type, 'size', f.size,
              'sha256', f.sha256, 'receivedAt', f.received_at) ORDER BY f.id), '[]')
       FROM files f WHERE f.attached_to = 'visitation-uploads' AND f.attached_id = u.id AND f.state = 'stored'))
    ORDER BY u.id), '[]')
  FROM visitation_uploads u WHERE u.visitation_id = v.id AND u.status <> 'draft')`

/** The visit that is opened; null when it isn't there for the viewer. One query. */
export async function openVisit(req: PayloadRequest, viewer: Viewer, id: number): Promise<OpenVisit | null> {
  const [found] = await query(
    req,
    sql`SELECT ${columns}, t.id AS therapist, v.organisation_id AS organisation, v.visitor_id AS visitor, v.request,
               u.email, p.name AS practice, p.street, p.postcode, v.cancel_reason AS "cancelReason", v.report,
               v.closing_remark AS "closingRemark", ${pointsColumn} AS improvements,
               ${statementColumn} AS "hasStatement", ${questionnaireColumn} AS questionnaire, ${eventsColumn} AS events,
               ${uploadsColumn} AS uploads
          ${tables} LEFT JOIN users u ON u.id = t.user_id WHERE v.id = ${id} AND ${within(viewer)}`,
  )
  if (!found) return null
  const visit = opened.parse(found)
  if (visit.visitor === viewer.userId) {
    return { ...visit, questionnaire: visit.questionnaire?.status === 'sent' ? visit.questionnaire : null }
  }
  return { ...visit, report: null, closingRemark: null, improvements: [], questionnaire: null, uploads: [] }
}
