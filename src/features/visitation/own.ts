import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { visitKind, visitStatus } from '@/collections/visitation/Visitations/row'
import { answersSchema } from '@/src/domain/visitation/questionnaire'
import { endedVisits } from '@/src/domain/visitation/transitions'
import { lists, reviewColumns } from '@/src/features/evidence/queries'
import { visitationUploadRow } from '@/src/features/evidence/rows'
import { query, sql } from '@/src/lib/sql'

const text = z.string().nullable()
const moment = z.coerce.date().transform((date) => date.toISOString())

export const visitEvent = z.object({
  id: z.number(),
  action: z.string(),
  byName: z.string(),
  message: text,
  date: text,
  at: moment,
})

export type VisitEvent = z.infer<typeof visitEvent>

export const point = z.object({ text: z.string(), article: text })

const ownVisit = z.object({
  id: z.number(),
  kind: visitKind,
  status: visitStatus,
  dueOn: text,
  request: text,
  visitorName: text,
  visitorEmail: text,
  date: text,
  startsAt: text,
  endsAt: text,
  location: text,
  cancelReason: text,
  fee: z.coerce.number().nullable(),
  report: text,
  improvements: z.array(point),
  improvementsDueOn: text,
  closingRemark: text,
  closedOn: text,
  hasStatement: z.boolean(),
  questionnaire: z.object({ status: z.enum(['draft', 'sent']), answers: answersSchema, sentAt: text }).nullable(),
  events: z.array(visitEvent),
})

/** A visit as who is visited sees it. */
export type OwnVisit = z.infer<typeof ownVisit>

/** What was found: the points that must become better. */
export const pointsColumn = sql`(SELECT coalesce(json_agg(json_build_object('text', p.text, 'article', p.article) ORDER BY p._order), '[]')
  FROM visitations_improvements p WHERE p._parent_id = v.id)`

/** What was done about a visit, oldest first. */
export const eventsColumn = sql`(SELECT coalesce(json_agg(json_build_object('id', e.id, 'action', e.action, 'byName', e.by_name,
    'message', e.message, 'date', e.date, 'at', e.at) ORDER BY e.id), '[]')
  FROM visitation_events e WHERE e.visitation_id = v.id)`

/** The questionnaire of a visit, as it stands. */
export const questionnaireColumn = sql`(SELECT json_build_object('status', q.status, 'answers', coalesce(q.answers, '[]'),
    'sentAt', q.sent_at) FROM visitation_questionnaires q WHERE q.visitation_id = v.id)`

/** Whether a statement of improvement points was handed in for the visit. */
export const statementColumn = sql`EXISTS (SELECT 1 FROM visitation_uploads u WHERE u.visitation_id = v.id
  AND u.subject = 'statement' AND u.status IN ('submitted', 'approved'))`

export type OwnVisits = {
  /** The one that isn't ended; null when there is none. */
  current: OwnVisit | null
  /** Those that are closed or cancelled, latest first. */
  past: OwnVisit[]
}

/** The visits of a member with their history and questionnaire (KS-VIS-1, KS-VIS-2). One query. */
export async function ownVisits(req: PayloadRequest, therapist: number): Promise<OwnVisits> {
  const rows = await query(
    req,
    sql`SELECT v.id, v.kind::text, v.status::text, v.due_on::text AS "dueOn", v.request, v.visitor_name AS "visitorName",
               u.email AS "visitorEmail", v.date::text, v.starts_at AS "startsAt", v.ends_at AS "endsAt", v.location,
               v.cancel_reason AS "cancelReason", v.fee, v.report, ${pointsColumn} AS improvements,
               v.improvements_due_on::text AS "improvementsDueOn", v.closing_remark AS "closingRemark",
               v.closed_on::text AS "closedOn", ${statementColumn} AS "hasStatement",
               ${questionnaireColumn} AS questionnaire, ${eventsColumn} AS events
          FROM visitations v LEFT JOIN users u ON u.id = v.visitor_id
         WHERE v.therapist_id = ${therapist} ORDER BY v.id DESC LIMIT 50`,
  )
  const visits = z.array(ownVisit).parse(rows)
  const ended = ({ status }: OwnVisit): boolean => endedVisits.includes(status)
  return { current: visits.find((visit) => !ended(visit)) ?? null, past: visits.filter(ended) }
}

/** What a member uploaded about visitation (KS-VIS-1). One query. */
export async function ownVisitationUploads(req: PayloadRequest, therapist: number) {
  const rows = await query(
    req,
    sql`SELECT ${reviewColumns('visitation-uploads')}, i.subject::text AS subject, i.visited_on::text AS "visitedOn", i.remark
          FROM visitation_uploads i WHERE i.therapist_id = ${therapist} ORDER BY i.id DESC`,
  )
  return lists(rows.map((row) => visitationUploadRow.parse(row)))
}
