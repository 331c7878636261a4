import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { judgedCourse } from '@/collections/accreditation/Courses/judged'
import { requestStatuses } from '@/src/domain/accreditation/request-status'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'

const text = z.string().nullable()
const moment = z.coerce.date().transform((date) => date.toISOString())

const requestRow = z.object({
  id: z.number(),
  title: z.string(),
  course: z.number(),
  register: z.number(),
  registerName: z.string(),
  kind: z.enum(['new', 'renewal', 'change']),
  status: z.enum(requestStatuses),
  motivation: text,
  changes: judgedCourse.partial().nullable(),
  submittedAt: moment.nullable(),
  dueOn: text,
  updatedAt: moment,
})

export type RequestView = z.infer<typeof requestRow>

const columns = sql`r.id, r.title, r.course_id AS course, r.register_id AS register, g.name AS "registerName", r.kind::text,
  r.status::text, r.motivation, r.changes, r.submitted_at AS "submittedAt", r.review_due_on::text AS "dueOn",
  r.updated_at AS "updatedAt"`

/** The requests of some providers: what waits for them first, then what was touched last. One query. */
export async function ownRequests(
  req: PayloadRequest,
  providers: readonly number[],
  course?: number,
): Promise<RequestView[]> {
  const rows = await query(
    req,
    sql`SELECT ${columns} FROM accreditation_requests r JOIN registers g ON g.id = r.register_id
         WHERE r.provider_id = ANY(${sql.param([...providers])}::int[]) AND ${course ? sql`r.course_id = ${course}` : sql`true`}
         ORDER BY array_position(ARRAY['returned', 'draft', 'submitted'], r.status::text) NULLS LAST, r.updated_at DESC
         LIMIT 500`,
  )
  return z.array(requestRow).parse(rows)
}

/** One request of some providers; null when it isn't theirs. */
export async function ownRequest(
  req: PayloadRequest,
  providers: readonly number[],
  id: number,
): Promise<RequestView | null> {
  const [row] = await query(
    req,
    sql`SELECT ${columns} FROM accreditation_requests r JOIN registers g ON g.id = r.register_id
         WHERE r.id = ${id} AND r.provider_id = ANY(${sql.param([...providers])}::int[])`,
  )
  return row ? requestRow.parse(row) : null
}

const lineRow = z.object({
  norm: z.number(),
  category: z.string(),
  topic: text,
  component: text,
  points: z.coerce.number(),
})

/** What a request asks for. */
export async function linesOfRequest(req: PayloadRequest, id: number): Promise<z.infer<typeof lineRow>[]> {
  const rows = await query(
    req,
    sql`SELECT norm_id AS norm, category, topic, component, points FROM accreditation_requests_lines
         WHERE _parent_id = ${id} ORDER BY _order`,
  )
  return z.array(lineRow).parse(rows)
}

/** What a course counts for now, as lines to ask for again. */
export async function linesOfCourse(
  req: PayloadRequest,
  course: number,
  today: CalendarDate,
): Promise<z.infer<typeof lineRow>[]> {
  const rows = await query(
    req,
    sql`SELECT DISTINCT ON (norm_id, category, topic, component) norm_id AS norm, category, topic, component, points
          FROM accreditations WHERE course_id = ${course} AND revoked_on IS NULL AND valid_until >= ${today}
         ORDER BY norm_id, category, topic, component, valid_until DESC`,
  )
  return z.array(lineRow).parse(rows)
}

const messageRow = z.object({
  id: z.number(),
  action: z.string(),
  message: text,
  byName: z.string(),
  at: moment,
})

export type Said = z.infer<typeof messageRow>

/** What was said and done on a request, oldest first. */
export async function saidOn(req: PayloadRequest, request: number): Promise<Said[]> {
  const rows = await query(
    req,
    sql`SELECT id, action, message, by_name AS "byName", at FROM accreditation_messages
         WHERE request_id = ${request} ORDER BY at, id`,
  )
  return z.array(messageRow).parse(rows)
}

const registerIds = z.array(z.object({ register: z.number() }))

/** The registers in which a course counts for something today or later. */
export async function registersOfCourse(req: PayloadRequest, course: number, today: CalendarDate): Promise<number[]> {
  const rows = await query(
    req,
    sql`SELECT DISTINCT register_id AS register FROM accreditations WHERE course_id = ${course} AND valid_until >= ${today}
           AND (revoked_on IS NULL OR revoked_on > ${today})`,
  )
  return registerIds.parse(rows).map(({ register }) => register)
}
