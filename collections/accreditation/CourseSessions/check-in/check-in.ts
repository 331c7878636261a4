import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { getViewer } from '@/src/access/viewer'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { conflict, forbidden, notFound } from '@/src/lib/errors/refusals'
import { limit } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import { isCurrent, isTicket, ticketFor } from './code'
import { type CheckInMeeting, checkInMeeting, isOpen } from './store'

/** The meeting of a code that was scanned in time, with a ticket for the next minutes; null when it isn't (any more). */
export async function readCode(
  req: PayloadRequest,
  session: number,
  given: string,
  now: Date,
): Promise<{ meeting: CheckInMeeting; ticket: string } | null> {
  const meeting = await checkInMeeting(req, session)
  if (!meeting?.secret || !isOpen(meeting, amsterdamDay(now))) return null
  if (isTicket(meeting.secret, session, given, now)) return { meeting, ticket: given }
  return isCurrent(meeting.secret, session, given, now)
    ? { meeting, ticket: ticketFor(meeting.secret, session, now) }
    : null
}

const counted = z.array(z.object({ registration: z.number() }))

/**
 * Puts the member behind the request on the list of a meeting (KK-PRV-1). Nothing is credited yet: a code can be sent on to
 * someone who isn't there, so the provider, who saw who was there, confirms the list.
 * @returns how many registrations of theirs the course counts in
 * @throws APIError 403 no member · 404 wrong or old code · 409 counts in no register of theirs · 429
 */
export async function checkIn(req: PayloadRequest, session: number, ticket: string): Promise<number> {
  const viewer = await getViewer(req)
  if (!viewer?.therapist) throw forbidden('Alleen wie in een register staat, kan inchecken.')
  await limit(req, 'check-in', viewer.userId)
  const read = await readCode(req, session, ticket, new Date())
  if (!read) throw notFound()
  const { meeting } = read
  const rows = await query(
    req,
    sql`SELECT DISTINCT r.id AS registration FROM registrations r
          JOIN periods p ON p.registration_id = r.id AND ${meeting.endsOn}::date BETWEEN p.start AND p."end"
          JOIN course_sessions s ON s.id = ${session}
          JOIN accreditations a ON a.course_id = s.course_id AND a.norm_id = p.norm_id
                               AND s.ends_on BETWEEN a.valid_from AND a.valid_until
                               AND (a.revoked_on IS NULL OR s.ends_on < a.revoked_on)
         WHERE r.therapist_id = ${viewer.therapist.id} AND r.status = 'active'`,
  )
  const registrations = counted.parse(rows).map(({ registration }) => registration)
  if (registrations.length === 0) throw conflict('Deze scholing telt niet mee in een register waarin je staat.')
  await query(
    req,
    sql`INSERT INTO attendance (session_id, provider_id, registration_id, therapist_id, organisation_id, source)
        SELECT ${session}, ${meeting.provider}, r.id, r.therapist_id, r.organisation_id, 'check-in'
          FROM registrations r WHERE r.id = ANY(${sql.param(registrations)}::int[])
        ON CONFLICT (session_id, registration_id) WHERE ended_at IS NULL DO NOTHING`,
  )
  return registrations.length
}
