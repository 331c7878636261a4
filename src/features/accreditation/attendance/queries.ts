import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { dueOn } from '@/src/domain/accreditation/booking-term'
import { normaliseLoginNumber } from '@/src/domain/identity/login-number'
import { type CalendarDate, daysBetween } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'

const ids = (providers: readonly number[]) => sql`${sql.param([...providers])}::int[]`

/** The shortest term of the norms a meeting counts in, in weeks; null: it counts in none. */
const termOf = sql`(SELECT min(coalesce((n.definition ->> 'bookingTermWeeks')::int, 0))
    FROM accreditations a JOIN norms n ON n.id = a.norm_id
   WHERE a.course_id = s.course_id AND s.ends_on BETWEEN a.valid_from AND a.valid_until
     AND (a.revoked_on IS NULL OR s.ends_on < a.revoked_on))`

const meetingRow = z.object({
  id: z.number(),
  title: z.string(),
  endsOn: z.string(),
  place: z.string().nullable(),
  online: z.boolean(),
  weeks: z.number().nullable(),
  credited: z.number(),
  checkedIn: z.number(),
})

/** A meeting that is over, with the day on which its attendance is due (null: none asked for). */
export type MeetingRow = Omit<z.infer<typeof meetingRow>, 'weeks'> & { due: CalendarDate | null; counts: boolean }

export const meetingsPerPage = 50

/** Meetings of some providers that are over: those without attendance first, the most urgent on top. One query. */
export async function heldMeetings(
  req: PayloadRequest,
  providers: readonly number[],
  today: CalendarDate,
  page: number,
): Promise<{ rows: MeetingRow[]; more: boolean }> {
  const rows = await query(
    req,
    sql`SELECT s.id, c.title, s.ends_on::text AS "endsOn", s.place, coalesce(s.online, false) AS online,
               ${termOf} AS weeks, coalesce(at.credited, 0)::int AS credited, coalesce(at.waiting, 0)::int AS "checkedIn"
          FROM course_sessions s JOIN courses c ON c.id = s.course_id
          LEFT JOIN LATERAL (
            SELECT count(*) FILTER (WHERE NOT (a.source = 'check-in' AND a.batch_id IS NULL)) AS credited,
                   count(*) FILTER (WHERE a.source = 'check-in' AND a.batch_id IS NULL) AS waiting
              FROM attendance a WHERE a.session_id = s.id AND a.ended_at IS NULL) at ON true
         WHERE s.provider_id = ANY(${ids(providers)}) AND s.status = 'planned' AND s.ends_on <= ${today}
         ORDER BY (coalesce(at.credited, 0) > 0), CASE WHEN coalesce(at.credited, 0) = 0 THEN s.ends_on END DESC,
                  s.ends_on DESC, s.id DESC
         LIMIT ${meetingsPerPage + 1} OFFSET ${(page - 1) * meetingsPerPage}`,
  )
  const found = z.array(meetingRow).parse(rows)
  return {
    rows: found.slice(0, meetingsPerPage).map(({ weeks, ...row }) => ({
      ...row,
      due: weeks ? dueOn(row.endsOn, weeks) : null,
      counts: weeks !== null,
    })),
    more: found.length > meetingsPerPage,
  }
}

/** Days that are left to hand in; below 0: too late. */
export const daysLeft = (due: CalendarDate, today: CalendarDate): number => daysBetween(today, due)

const participantRow = z.object({
  id: z.number(),
  number: z.string(),
  name: z.string().nullable(),
  source: z.string(),
  waiting: z.boolean(),
  components: z.array(z.string()).nullable(),
  at: z.string(),
})

export type ParticipantRow = z.infer<typeof participantRow>

export const participantsPerPage = 100

/**
 * Who stands on the list of a meeting; whoever checked in and waits to be confirmed comes first, with their name. Others are
 * known by their number: a provider has its own list of names.
 */
export async function participantsOf(
  req: PayloadRequest,
  session: number,
  { search, page }: { search: string; page: number },
): Promise<{ rows: ParticipantRow[]; more: boolean }> {
  const number = normaliseLoginNumber(search)
  const rows = await query(
    req,
    sql`SELECT a.id, r.number, a.source::text, (a.source = 'check-in' AND a.batch_id IS NULL) AS waiting, a.components,
               CASE WHEN a.source = 'check-in' THEN t.display_name END AS name,
               to_char(a.created_at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') AS at
          FROM attendance a JOIN registrations r ON r.id = a.registration_id
          LEFT JOIN therapists t ON t.id = a.therapist_id
         WHERE a.session_id = ${session} AND a.ended_at IS NULL
           AND ${number === '' ? sql`true` : sql`strpos(r.login_number, ${number}) > 0`}
         ORDER BY waiting DESC, r.number, a.id LIMIT ${participantsPerPage + 1} OFFSET ${(page - 1) * participantsPerPage}`,
  )
  const found = z.array(participantRow).parse(rows)
  return { rows: found.slice(0, participantsPerPage), more: found.length > participantsPerPage }
}

const keyRow = z.object({
  id: z.number(),
  name: z.string(),
  hint: z.string().nullable(),
  provider: z.string(),
  scopes: z.array(z.string()).nullable(),
  createdAt: z.string(),
  lastUsedAt: z.string().nullable(),
  revokedAt: z.string().nullable(),
})

export type KeyRow = z.infer<typeof keyRow>

/** The keys of some providers: those that work first, then by age. One query. */
export async function keysOf(req: PayloadRequest, providers: readonly number[]): Promise<KeyRow[]> {
  const iso = (column: string) => sql.raw(`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`)
  const rows = await query(
    req,
    sql`SELECT k.id, k.name, k.hint, p.name AS provider, ${iso('k.created_at')} AS "createdAt",
               ${iso('k.last_used_at')} AS "lastUsedAt", ${iso('k.revoked_at')} AS "revokedAt",
               (SELECT array_agg(s.value::text ORDER BY s."order") FROM provider_keys_scopes s WHERE s.parent_id = k.id) AS scopes
          FROM provider_keys k JOIN providers p ON p.id = k.provider_id
         WHERE k.provider_id = ANY(${ids(providers)}) ORDER BY k.revoked_at IS NOT NULL, k.id DESC LIMIT 200`,
  )
  return z.array(keyRow).parse(rows)
}
