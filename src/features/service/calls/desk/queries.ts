import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type OpeningHours, openingHours, startOfDay } from '@/collections/service/CallAppointments/calls/hours'
import { callStatus } from '@/collections/service/CallAppointments/calls/row'
import { rolesWith } from '@/src/access/permissions'
import { organisationsOf, type Viewer } from '@/src/access/viewer'
import { whoCould } from '@/src/domain/service/hand-over'
import { misfitsOf } from '@/src/domain/service/misfits'
import { type Taken, timeOf } from '@/src/domain/service/slots'
import { addDays, amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'

/** Calls `c` that the viewer may see: the same wall as `within('takeCalls')`. */
function within(viewer: Viewer) {
  const reach = organisationsOf(viewer, ...rolesWith('takeCalls'))
  return reach === 'all' ? sql`true` : sql`c.organisation_id = ANY(${sql.param(reach)}::int[])`
}

const onDay = (day: CalendarDate) => sql`c.start >= ${startOfDay(day).toISOString()}
  AND c.start < ${startOfDay(addDays(day, 1)).toISOString()}`

const text = z.string().nullable()

const line = z.object({
  id: z.number(),
  start: z.coerce.date(),
  end: z.coerce.date(),
  status: callStatus,
  staff: z.number(),
  staffName: text,
  phone: z.string(),
  subject: z.string(),
  note: text,
  cancelReason: text,
  cancelledAt: z.coerce.date().nullable(),
  therapist: z.number(),
  organisationId: z.number(),
  name: z.string(),
  membershipNumber: text,
  organisation: z.string(),
})

/** A call as who calls sees it. */
export type CallLine = z.infer<typeof line>

/** The calls of a day, in order; cancelled ones too, as the time they had may be free again. One query. */
export async function dayCalls(req: PayloadRequest, viewer: Viewer, day: CalendarDate): Promise<CallLine[]> {
  const rows = await query(
    req,
    sql`SELECT c.id, c.start, c."end", c.status::text, c.staff::int, c.staff_name AS "staffName", c.phone, c.subject, c.note,
               c.cancel_reason AS "cancelReason", c.cancelled_at AS "cancelledAt", t.id AS therapist,
               c.organisation_id AS "organisationId", coalesce(nullif(t.display_name, ''), t.first_name) AS name,
               t.membership_number AS "membershipNumber", o.short_name AS organisation
          FROM call_appointments c JOIN therapists t ON t.id = c.therapist_id JOIN organisations o ON o.id = c.organisation_id
         WHERE ${onDay(day)} AND ${within(viewer)} ORDER BY c.start, c.staff, c.id LIMIT 500`,
  )
  return z.array(line).parse(rows)
}

/** The colleagues to whom a call can go. @param taken every call that stands that day */
export function freeFor(call: CallLine, hours: OpeningHours, taken: readonly Taken[]): OpeningHours['staff'] {
  const { start, end } = call
  const could = whoCould({ ...call, day: amsterdamDay(start), from: timeOf(start), until: timeOf(end) }, hours, taken)
  return hours.staff.filter(({ account }) => could.includes(account))
}

const moment = z.coerce.date().nullable()
const figures = z.object({ today: z.number(), waiting: z.number(), since: moment, next: moment })

export type CallFigures = z.infer<typeof figures>

/** Calls of today that stand, those that are over without a word about them and since when, and the next. One query. */
export async function callFigures(req: PayloadRequest, viewer: Viewer, now: Date): Promise<CallFigures> {
  const at = now.toISOString()
  const [row] = await query(
    req,
    sql`SELECT count(*) FILTER (WHERE ${onDay(amsterdamDay(now))})::int AS today,
               count(*) FILTER (WHERE c."end" <= ${at})::int AS waiting,
               min(c.start) FILTER (WHERE c."end" <= ${at}) AS since,
               min(c.start) FILTER (WHERE c.start > ${at}) AS next
          FROM call_appointments c WHERE c.status = 'booked' AND ${within(viewer)}`,
  )
  return figures.parse(row)
}

const planned = z.object({
  id: z.number(),
  day: z.string(),
  from: z.string(),
  until: z.string(),
  staff: z.number(),
  staffName: text,
})

/** The calls ahead that can't be made as they were planned, as the opening hours changed (KS-SRV-7). One query. */
export async function misfits(req: PayloadRequest, viewer: Viewer, hours: OpeningHours, now: Date) {
  const rows = await query(
    req,
    // The database knows the Dutch clock too, and is faster at it for a year of calls.
    sql`SELECT c.id, c.staff::int, c.staff_name AS "staffName",
               to_char(c.start AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') AS day,
               to_char(c.start AT TIME ZONE 'Europe/Amsterdam', 'HH24:MI') AS "from",
               to_char(c."end" AT TIME ZONE 'Europe/Amsterdam', 'HH24:MI') AS until
          FROM call_appointments c WHERE c.status = 'booked' AND c.start > ${now.toISOString()} AND ${within(viewer)}
         ORDER BY c.start, c.id`,
  )
  return misfitsOf(z.array(planned).parse(rows), hours)
}

export type Misfit = Awaited<ReturnType<typeof misfits>>[number]

/** What the first page of the back office tells about calls. Three queries. */
export async function callsAtAGlance(req: PayloadRequest, viewer: Viewer, now: Date) {
  const [figures, hours] = await Promise.all([callFigures(req, viewer, now), openingHours(req, null)])
  return { figures, misfits: await misfits(req, viewer, hours, now) }
}
