import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { normById } from '@/collections/registers/shared/normStore'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { nextVisitDue } from '@/src/domain/visitation/due'
import { query, sql } from '@/src/lib/sql'

const text = z.string().nullable()

const memberRow = z.object({
  therapist: z.number(),
  organisation: z.number(),
  tier: z.string(),
  recognisedOn: text,
  upgradedOn: text,
  firstTermMonths: z.number().nullable(),
  recognitions: z.array(z.string()).nullable(),
  periods: z.array(z.object({ norm: z.number(), start: z.string() })).nullable(),
  visits: z.array(z.string()).nullable(),
})

/** What decides when a member is visited: the same columns that an assessment of their dossier looks at. */
export type Obliged = z.infer<typeof memberRow>

/** The days of a therapist's visits, as an assessment counts them. */
const visitDays = sql`(SELECT json_agg(v.day ORDER BY v.day) FROM (
    SELECT date::text AS day FROM visitations
     WHERE therapist_id = t.id AND status IN ('visited', 'improving', 'declared', 'closed') AND date IS NOT NULL
    UNION
    SELECT visited_on::text FROM visitation_uploads
     WHERE therapist_id = t.id AND status = 'approved' AND subject = 'proof' AND visited_on IS NOT NULL) v)`

const columns = (on: CalendarDate) => sql`
  t.id AS therapist, t.organisation_id AS organisation, t.tier::text, t.recognised_on::text AS "recognisedOn",
  t.upgraded_on::text AS "upgradedOn", o.first_visitation_months::int AS "firstTermMonths",
  (SELECT array_agg(lower(word)) FROM recognitions c, unnest(ARRAY[c.name, c.code]) word
    WHERE c.therapist_id = t.id AND word <> '' AND (c.until IS NULL OR c.until >= (now() AT TIME ZONE 'Europe/Amsterdam')::date)) AS recognitions,
  (SELECT json_agg(json_build_object('norm', p.norm_id, 'start', p.start) ORDER BY p.id)
     FROM registrations r JOIN periods p ON p.registration_id = r.id AND ${on} BETWEEN p.start AND p."end"
    WHERE r.therapist_id = t.id AND r.status = 'active' AND t.standing = 'admitted') AS periods,
  ${visitDays} AS visits`

/** Admitted members in a register whose norm asks visits, without an open one; or one member, whatever they have. */
export async function membersOn(req: PayloadRequest, on: CalendarDate, only: number | null = null): Promise<Obliged[]> {
  const which =
    only === null
      ? sql`t.standing = 'admitted' AND EXISTS (SELECT 1 FROM registrations r JOIN periods p ON p.registration_id = r.id
                AND ${on} BETWEEN p.start AND p."end" JOIN norms n ON n.id = p.norm_id
               WHERE r.therapist_id = t.id AND r.status = 'active' AND n.definition->'intervals' @> '[{"kind":"visitation"}]')
            AND NOT EXISTS (SELECT 1 FROM visitations v WHERE v.therapist_id = t.id AND v.status NOT IN ('cancelled', 'closed'))`
      : sql`t.id = ${only}`
  const rows = await query(
    req,
    sql`SELECT ${columns(on)} FROM therapists t JOIN organisations o ON o.id = t.organisation_id WHERE ${which} ORDER BY t.id`,
  )
  return z.array(memberRow).parse(rows)
}

/** The last day of a member's next visit, by the norms of their registers; null when none asks one (norms §2.12). */
export async function dueOf(req: PayloadRequest, member: Obliged, on: CalendarDate): Promise<CalendarDate | null> {
  const { recognisedOn, upgradedOn, firstTermMonths, recognitions, tier, periods, visits } = member
  const known = { tier, recognisedOn, upgradedOn, firstTermMonths, recognitions: recognitions ?? [] }
  const days: CalendarDate[] = []
  for (const { norm, start } of periods ?? []) {
    const judged = { norm: await normById(req, norm), member: known, periodStart: start, visits: visits ?? [] }
    const due = nextVisitDue(judged, on)
    if (due) days.push(due)
  }
  return days.sort()[0] ?? null
}

/** The same for one member by id. */
export async function dueOfMember(
  req: PayloadRequest,
  therapist: number,
  on: CalendarDate,
): Promise<CalendarDate | null> {
  const [member] = await membersOn(req, on, therapist)
  return member ? dueOf(req, member, on) : null
}
