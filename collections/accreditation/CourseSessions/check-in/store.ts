import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type CalendarDate, earlierOf } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { newSecret } from './code'

const row = z.object({
  session: z.number(),
  provider: z.number(),
  title: z.string(),
  startsOn: z.string(),
  endsOn: z.string(),
  cancelled: z.boolean(),
  secret: z.string().nullable(),
})

export type CheckInMeeting = z.infer<typeof row>

/** A meeting as far as checking in goes; null when there is none. */
export async function checkInMeeting(req: PayloadRequest, session: number): Promise<CheckInMeeting | null> {
  const [found] = await query(
    req,
    sql`SELECT s.id AS session, s.provider_id AS provider, c.title, s.starts_on::text AS "startsOn",
               s.ends_on::text AS "endsOn", s.status = 'cancelled' AS cancelled, s.check_in_secret AS secret
          FROM course_sessions s JOIN courses c ON c.id = s.course_id WHERE s.id = ${session}`,
  )
  return found ? row.parse(found) : null
}

/** Checking in is possible on the meeting's own days. */
export const isOpen = ({ startsOn, endsOn, cancelled }: CheckInMeeting, today: CalendarDate): boolean =>
  !cancelled && earlierOf(startsOn, today) === startsOn && earlierOf(today, endsOn) === today

/** The secret that a meeting's codes are made of; made when its screen is first opened. It never leaves the server. */
export async function secretOf(req: PayloadRequest, session: number): Promise<string> {
  await query(
    req,
    sql`UPDATE course_sessions SET check_in_secret = ${newSecret()} WHERE id = ${session} AND check_in_secret IS NULL`,
  )
  const [found] = await query(req, sql`SELECT check_in_secret AS secret FROM course_sessions WHERE id = ${session}`)
  return z.object({ secret: z.string() }).parse(found).secret
}
