import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { rolesWith } from '@/src/access/permissions'
import type { CallingHours, Taken } from '@/src/domain/service/slots'
import { momentOfClock } from '@/src/domain/shared/amsterdam-clock'
import { addDays, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'

const row = z.object({
  slotMinutes: z.number(),
  leadMinutes: z.number(),
  horizonDays: z.number(),
  liberationDay: z.boolean(),
  goodFriday: z.boolean(),
  hours: z.array(z.object({ weekday: z.number(), from: z.string(), until: z.string() })),
  staff: z.array(z.object({ account: z.number(), name: z.string(), weekdays: z.array(z.number()) })),
  closures: z.array(
    z.object({ from: z.string(), until: z.string(), reason: z.string().nullable(), account: z.number().nullable() }),
  ),
})

/** The opening hours, with the names by which members know who calls. */
export type OpeningHours = Omit<CallingHours, 'staff'> & {
  staff: readonly { account: number; name: string; weekdays: readonly number[] }[]
}

/** As long as nobody set the hours, nobody is called. */
const none: OpeningHours = {
  slotMinutes: 15,
  leadMinutes: 60,
  horizonDays: 60,
  liberationDay: true,
  goodFriday: false,
  hours: [],
  staff: [],
  closures: [],
}

/**
 * When members are called and by whom (KS-SRV-7); of the colleagues only who may still take calls today. One query.
 * @param organisation of the member; null: colleagues of any organisation
 */
export async function openingHours(req: PayloadRequest, organisation: number | null): Promise<OpeningHours> {
  const roles = sql.param([...rolesWith('takeCalls')])
  const reach =
    organisation === null ? sql`true` : sql`(m.organisation_id IS NULL OR m.organisation_id = ${organisation})`
  const [found] = await query(
    req,
    sql`SELECT g.slot_minutes::int AS "slotMinutes", g.lead_minutes::int AS "leadMinutes", g.horizon_days::int AS "horizonDays",
               coalesce(g.liberation_day, false) AS "liberationDay", coalesce(g.good_friday, false) AS "goodFriday",
               (SELECT coalesce(json_agg(json_build_object('weekday', h.weekday::text::int, 'from', h."from", 'until', h.until)
                         ORDER BY h._order), '[]')
                  FROM opening_hours_hours h WHERE h._parent_id = g.id) AS hours,
               (SELECT coalesce(json_agg(json_build_object('account', s.account_id, 'name', s.name, 'weekdays',
                         (SELECT coalesce(json_agg(w.value::text::int), '[]') FROM opening_hours_staff_weekdays w
                           WHERE w.parent_id = s.id AND w.value IS NOT NULL)) ORDER BY s._order), '[]')
                  FROM opening_hours_staff s
                 WHERE s._parent_id = g.id AND EXISTS (SELECT 1 FROM memberships m
                         WHERE m.user_id = s.account_id AND m.ended_at IS NULL AND m.role::text = ANY(${roles}::text[])
                           AND ${reach})) AS staff,
               (SELECT coalesce(json_agg(json_build_object('from', c."from", 'until', c.until,
                         'reason', nullif(btrim(c.reason), ''), 'account', c.account_id) ORDER BY c._order), '[]')
                  FROM opening_hours_closures c WHERE c._parent_id = g.id) AS closures
          FROM opening_hours g ORDER BY g.id LIMIT 1`,
  )
  return found ? row.parse(found) : none
}

const takenRow = z.array(z.object({ staff: z.number(), start: z.coerce.date(), end: z.coerce.date() }))

/** When a day begins on a Dutch clock. */
export const startOfDay = (day: CalendarDate): Date => momentOfClock(`${day}T00:00`) ?? new Date(`${day}T00:00:00Z`)

/** The calls that stand on these days, in order. One query. */
export async function takenOn(req: PayloadRequest, days: readonly CalendarDate[]): Promise<Taken[]> {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return []
  const rows = await query(
    req,
    sql`SELECT staff::int, start, "end" FROM call_appointments
         WHERE status <> 'cancelled' AND start < ${startOfDay(addDays(last, 1)).toISOString()}
           AND "end" > ${startOfDay(first).toISOString()} ORDER BY start, id`,
  )
  return takenRow.parse(rows)
}
