import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { requestStatuses } from '@/src/domain/accreditation/request-status'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { containing, query, sql } from '@/src/lib/sql'

const text = z.string().nullable()
const form = z.enum(['classroom', 'e-learning', 'blended'])

const courseRow = z.object({
  id: z.number(),
  title: z.string(),
  form,
  status: z.enum(['draft', 'offered', 'withdrawn']),
  coming: z.number(),
  /** The last day on which it counts for something. */
  validUntil: text,
  /** Where an open request stands. */
  request: z.enum(requestStatuses).nullable(),
})

export type CourseRow = z.infer<typeof courseRow>

const ids = (providers: readonly number[]) => sql`${sql.param([...providers])}::int[]`

/** The courses of some providers, by name; those that are no longer given come last. One query. */
export async function ownCourses(
  req: PayloadRequest,
  providers: readonly number[],
  today: CalendarDate,
  search = '',
): Promise<CourseRow[]> {
  const rows = await query(
    req,
    sql`SELECT c.id, c.title, c.form::text, c.status::text,
               (SELECT count(*)::int FROM course_sessions s
                 WHERE s.course_id = c.id AND s.status = 'planned' AND s.ends_on >= ${today}) AS coming,
               (SELECT max(a.valid_until)::text FROM accreditations a WHERE a.course_id = c.id
                   AND a.valid_until >= ${today} AND (a.revoked_on IS NULL OR a.revoked_on > ${today})) AS "validUntil",
               (SELECT r.status::text FROM accreditation_requests r WHERE r.course_id = c.id
                   AND r.status IN ('draft', 'submitted', 'returned')
                 ORDER BY array_position(ARRAY['returned', 'draft', 'submitted'], r.status::text) LIMIT 1) AS request
          FROM courses c WHERE c.provider_id = ANY(${ids(providers)}) AND c.title ILIKE ${containing(search)}
         ORDER BY (c.status = 'withdrawn'), c.title, c.id LIMIT 500`,
  )
  return z.array(courseRow).parse(rows)
}

const sessionRow = z.object({
  id: z.number(),
  course: z.number(),
  title: z.string(),
  form,
  startsOn: z.string(),
  endsOn: z.string(),
  startTime: text,
  endTime: text,
  online: z.boolean(),
  place: text,
  status: z.enum(['planned', 'cancelled']),
  /** People of whom attendance stands. */
  attended: z.number(),
})

export type SessionRow = z.infer<typeof sessionRow>

export const sessionsPerPage = 50

type SessionQuestion = { when: 'coming' | 'past'; today: CalendarDate; page?: number; course?: number }

/** A page of the meetings of some providers: those to come in order, those that were latest first. One query. */
export async function ownSessions(
  req: PayloadRequest,
  providers: readonly number[],
  { when, today, page = 1, course }: SessionQuestion,
): Promise<{ rows: SessionRow[]; more: boolean }> {
  const coming = when === 'coming'
  const rows = await query(
    req,
    sql`SELECT s.id, c.id AS course, c.title, c.form::text, s.starts_on::text AS "startsOn", s.ends_on::text AS "endsOn",
               s.start_time AS "startTime", s.end_time AS "endTime", coalesce(s.online, false) AS online, s.place,
               s.status::text,
               (SELECT count(*)::int FROM attendance a WHERE a.session_id = s.id AND a.ended_at IS NULL) AS attended
          FROM course_sessions s JOIN courses c ON c.id = s.course_id
         WHERE s.provider_id = ANY(${ids(providers)}) AND ${course ? sql`s.course_id = ${course}` : sql`true`}
           AND ${coming ? sql`s.ends_on >= ${today}` : sql`s.ends_on < ${today}`}
         ORDER BY ${coming ? sql`s.starts_on, s.id` : sql`s.ends_on DESC, s.id DESC`}
         LIMIT ${sessionsPerPage + 1} OFFSET ${(page - 1) * sessionsPerPage}`,
  )
  const found = z.array(sessionRow).parse(rows)
  return { rows: found.slice(0, sessionsPerPage), more: found.length > sessionsPerPage }
}

const accreditationRow = z.object({
  id: z.number(),
  register: z.string(),
  norm: z.string(),
  normId: z.number(),
  category: z.string(),
  topic: text,
  component: text,
  points: z.coerce.number(),
  validFrom: z.string(),
  validUntil: z.string(),
  revokedOn: text,
  revokedReason: text,
  conditions: text,
})

export type AccreditationRow = z.infer<typeof accreditationRow>

/** What a course counts for, or did, latest first. One query. */
export async function accreditationsOf(req: PayloadRequest, course: number): Promise<AccreditationRow[]> {
  const rows = await query(
    req,
    sql`SELECT a.id, r.name AS register, n.title AS norm, n.id AS "normId", a.category, a.topic, a.component, a.points,
               a.valid_from::text AS "validFrom", a.valid_until::text AS "validUntil", a.revoked_on::text AS "revokedOn",
               a.revoked_reason AS "revokedReason", a.conditions
          FROM accreditations a JOIN registers r ON r.id = a.register_id JOIN norms n ON n.id = a.norm_id
         WHERE a.course_id = ${course} ORDER BY a.valid_until DESC, r.name, n.title, a.category, a.id`,
  )
  return z.array(accreditationRow).parse(rows)
}

const waiting = z.object({
  questions: z.number(),
  drafts: z.number(),
  submitted: z.number(),
  attendance: z.number(),
  claims: z.number(),
})

/** What waits for the contact person, in numbers. One query. */
export async function waitingFor(
  req: PayloadRequest,
  providers: readonly number[],
  today: CalendarDate,
): Promise<z.infer<typeof waiting>> {
  const [row] = await query(
    req,
    sql`SELECT count(*) FILTER (WHERE r.status = 'returned')::int AS questions,
               count(*) FILTER (WHERE r.status = 'draft')::int AS drafts,
               count(*) FILTER (WHERE r.status = 'submitted')::int AS submitted,
               (SELECT count(*)::int FROM course_sessions s
                 WHERE s.provider_id = ANY(${ids(providers)}) AND s.status = 'planned'
                   AND s.ends_on < ${today} AND s.ends_on >= ${today}::date - 42
                   AND EXISTS (SELECT 1 FROM accreditations a WHERE a.course_id = s.course_id
                        AND s.ends_on BETWEEN a.valid_from AND a.valid_until
                        AND (a.revoked_on IS NULL OR a.revoked_on > s.ends_on))
                   AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.session_id = s.id AND a.ended_at IS NULL)
               ) AS attendance,
               (SELECT count(*)::int FROM points_claims m WHERE m.provider_id = ANY(${ids(providers)})
                   AND m.answer IS NULL AND m.status IN ('submitted', 'returned')) AS claims
          FROM accreditation_requests r WHERE r.provider_id = ANY(${ids(providers)})`,
  )
  return waiting.parse(row)
}
