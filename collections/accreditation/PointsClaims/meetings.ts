import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'

const line = z.object({
  category: z.string(),
  topic: z.string().nullable(),
  component: z.string().nullable(),
  points: z.number(),
})

const row = z.object({
  id: z.number(),
  title: z.string(),
  day: z.string(),
  place: z.string().nullable(),
  norm: z.number().nullable(),
  worth: z.array(line).nullable(),
})

/** A meeting that a claim can be about, with what it counts for in the norm of that registration. */
export type ClaimMeeting = Omit<z.infer<typeof row>, 'worth'> & { worth: z.infer<typeof line>[] }

type About = { provider: number; registration: number; date: CalendarDate | null }

/** The member may be off by some days, or name another day of a course of several. */
const around = 14

/**
 * The meetings of a provider around the day that a member names, nearest first, over and not cancelled; with what each
 * would book. One query.
 */
export async function meetingsFor(req: PayloadRequest, about: About): Promise<ClaimMeeting[]> {
  const { provider, registration, date } = about
  if (date === null) return []
  const today = amsterdamDay(new Date())
  const rows = await query(
    req,
    sql`SELECT s.id, c.title, s.ends_on::text AS day, s.place, p.norm_id AS norm,
               (SELECT json_agg(json_build_object('category', a.category, 'topic', a.topic, 'component', a.component,
                         'points', a.points) ORDER BY a.id)
                  FROM accreditations a
                 WHERE a.course_id = s.course_id AND a.norm_id = p.norm_id
                   AND s.ends_on BETWEEN a.valid_from AND a.valid_until
                   AND (a.revoked_on IS NULL OR s.ends_on < a.revoked_on)) AS worth
          FROM course_sessions s JOIN courses c ON c.id = s.course_id
          LEFT JOIN periods p ON p.registration_id = ${registration} AND s.ends_on BETWEEN p.start AND p."end"
         WHERE s.provider_id = ${provider} AND s.status = 'planned' AND s.ends_on <= ${today}
           AND s.ends_on BETWEEN ${date}::date - ${around}::int AND ${date}::date + ${around}::int
         ORDER BY abs(s.ends_on - ${date}::date), c.title, s.id LIMIT 50`,
  )
  return z
    .array(row)
    .parse(rows)
    .map((meeting) => ({ ...meeting, worth: meeting.worth ?? [] }))
}
