import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { countsOn } from './conditions'
import { courseSchema, sessionSchema, type worthSchema } from './present'
import { sessionJson, worthJson } from './sql'

const text = z.string().nullable()

const cancelledSchema = sessionSchema.extend({ reason: text })

/** A meeting that doesn't take place, and why. */
export type CancelledSession = z.infer<typeof cancelledSchema>

const pageSchema = courseSchema.omit({ count: true }).extend({
  description: text,
  signUpUrl: text,
  updatedAt: z.string(),
  /** Meetings to come that don't take place: for who kept the link. */
  cancelled: z.array(cancelledSchema).nullable(),
  contact: z.object({ name: z.string(), about: text, website: text, email: text, phone: text, place: text }),
  /** Last day that any of it counts; null when it doesn't. */
  validUntil: text,
})

type Row = z.infer<typeof pageSchema>

/** A course as anyone may see it, with every meeting that is still to come. */
export type CoursePage = Omit<Row, 'sessions' | 'worth' | 'cancelled'> & {
  cancelled: CancelledSession[]
  sessions: z.infer<typeof sessionSchema>[]
  worth: z.infer<typeof worthSchema>[]
}

const mostSessions = 200
const mostCancelled = 50

/** A course in the agenda by its name in addresses; null when there is none to see (KK-AGD-1). One statement. */
export async function courseBySlug(req: PayloadRequest, slug: string, today: CalendarDate): Promise<CoursePage | null> {
  const [row] = await query(
    req,
    sql`SELECT c.id, c.slug, c.title, c.summary, c.description, c.form::text, c.hours::float, c.price::float,
               c.sign_up_url AS "signUpUrl", c.updated_at::text AS "updatedAt", p.name AS provider,
               json_build_object('name', p.name, 'about', p.about, 'website', p.website, 'email', p.email,
                                 'phone', p.phone, 'place', p.place) AS contact,
               (SELECT json_agg(${sessionJson()} ORDER BY s.starts_on, s.id)
                  FROM (SELECT * FROM course_sessions WHERE course_id = c.id AND status = 'planned' AND ends_on >= ${today}
                           AND (starts_on >= ${today} OR c.form = 'e-learning')
                         ORDER BY starts_on, id LIMIT ${mostSessions}) s) AS sessions,
               (SELECT json_agg((${sessionJson()}::jsonb || jsonb_build_object('reason', s.cancelled_reason)) ORDER BY s.starts_on, s.id)
                  FROM (SELECT * FROM course_sessions WHERE course_id = c.id AND status = 'cancelled' AND ends_on >= ${today}
                         ORDER BY starts_on, id LIMIT ${mostCancelled}) s) AS cancelled,
               (SELECT ${worthJson} FROM accreditations a
                 WHERE a.course_id = c.id AND ${countsOn(sql`greatest(a.valid_from, ${today}::date)`)}) AS worth,
               (SELECT max(least(a.valid_until, a.revoked_on - 1))::text FROM accreditations a
                 WHERE a.course_id = c.id AND ${countsOn(sql`greatest(a.valid_from, ${today}::date)`)}) AS "validUntil"
          FROM courses c JOIN providers p ON p.id = c.provider_id
         WHERE c.slug = ${slug.replaceAll('\0', '')} AND c.status = 'offered' AND p.closed IS NOT TRUE`,
  )
  if (!row) return null
  const course = pageSchema.parse(row)
  return { ...course, sessions: course.sessions ?? [], worth: course.worth ?? [], cancelled: course.cancelled ?? [] }
}
