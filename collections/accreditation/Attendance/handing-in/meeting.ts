import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { dutchDate } from '@/src/domain/shared/dutch'
import { conflict, notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'

const worthSchema = z.object({
  norm: z.number(),
  category: z.string(),
  topic: z.string().nullable(),
  component: z.string().nullable(),
  points: z.number(),
})

const meetingSchema = z.object({
  session: z.number(),
  provider: z.number(),
  course: z.number(),
  title: z.string(),
  day: z.string(),
  status: z.enum(['planned', 'cancelled']),
  worth: z.array(worthSchema),
  prefixes: z.array(z.string()),
})

/** A meeting with what it counts for on its last day. */
export type Meeting = z.infer<typeof meetingSchema>

const select = (session: number) => sql`
  SELECT s.id AS session, s.provider_id AS provider, s.course_id AS course, c.title, s.ends_on::text AS day,
         s.status::text AS status,
         (SELECT coalesce(json_agg(json_build_object('norm', a.norm_id, 'category', a.category, 'topic', a.topic,
                    'component', a.component, 'points', a.points) ORDER BY a.id), '[]')
            FROM accreditations a WHERE a.course_id = s.course_id AND s.ends_on BETWEEN a.valid_from AND a.valid_until
             AND (a.revoked_on IS NULL OR s.ends_on < a.revoked_on)) AS worth,
         (SELECT coalesce(json_agg(DISTINCT g.number_prefix), '[]')
            FROM accreditations a JOIN registers g ON g.id = a.register_id WHERE a.course_id = s.course_id) AS prefixes
    FROM course_sessions s JOIN courses c ON c.id = s.course_id WHERE s.id = ${session}`

/** A meeting by its id, of any provider; null when there is none. */
export async function meetingById(req: PayloadRequest, session: number): Promise<Meeting | null> {
  const [row] = await query(req, select(session))
  return row ? meetingSchema.parse(row) : null
}

/** A meeting of one of these providers. @throws APIError 404 when it doesn't exist, or is of another provider */
export async function meetingOf(req: PayloadRequest, session: number, providers: readonly number[]): Promise<Meeting> {
  const meeting = await meetingById(req, session)
  if (!meeting || !providers.includes(meeting.provider)) throw notFound()
  return meeting
}

/** The same, locked until the transaction of `req` ends: lists of one meeting are booked one after another. */
export async function lockMeeting(
  req: PayloadRequest,
  session: number,
  providers: readonly number[],
): Promise<Meeting> {
  await query(req, sql`SELECT 1 FROM course_sessions WHERE id = ${session} FOR NO KEY UPDATE`)
  return meetingOf(req, session, providers)
}

/** Why no attendance can be handed in yet, or at all. @throws APIError 409 · 422 */
export function refuseUnheld({ day, status, worth }: Meeting, today: CalendarDate): void {
  if (status === 'cancelled') throw conflict('Deze bijeenkomst ging niet door. Er is geen presentie in te leveren.')
  if (day > today) {
    const message = `Deze bijeenkomst is pas op ${dutchDate(day)} afgelopen. Lever de presentie daarna in.`
    throw new APIError(message, 422, { errors: [{ field: 'session', message }] }, true)
  }
  if (worth.length === 0) {
    throw conflict(`Deze scholing was op ${dutchDate(day)} niet geaccrediteerd. Er zijn geen punten bij te schrijven.`)
  }
}
