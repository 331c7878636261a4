import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { startOfDay } from '@/collections/service/CallAppointments/calls/hours'
import { callStatus } from '@/collections/service/CallAppointments/calls/row'
import { rolesWith } from '@/src/access/permissions'
import { organisationsOf, type Viewer } from '@/src/access/viewer'
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
