import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { screeningColumns, toScreened } from '@/collections/screening/Admissions/facts'
import { rolesWith } from '@/src/access/permissions'
import { organisationsOf, type Viewer } from '@/src/access/viewer'
import { isMembersTurn } from '@/src/domain/screening/missing'
import { query, sql } from '@/src/lib/sql'
import type { DeskAddress } from './address'

/** Screenings `a` that the viewer may decide about: the same wall as the endpoints. */
export function within(viewer: Viewer) {
  const reach = organisationsOf(viewer, ...rolesWith('screenMembers'))
  return reach === 'all' ? sql`true` : sql`a.organisation_id = ANY(${sql.param(reach)}::int[])`
}

const lineRow = z.object({
  id: z.number(),
  name: z.string(),
  organisation: z.string(),
  admissionStatus: z.enum(['open', 'admitted', 'refused', 'withdrawn']),
  startedOn: z.string(),
  decidedOn: z.string().nullable(),
  decidedByName: z.string().nullable(),
})

export type ScreeningLine = z.infer<typeof lineRow> & {
  /** How many things are missing, and how many of them wait for a reviewer. */
  missing: number
  waiting: number
}

/** The screenings of a list: what is complete first, then who waits longest; what was decided, the newest first. */
export async function screeningLines(
  req: PayloadRequest,
  viewer: Viewer,
  { list, organisation }: DeskAddress,
): Promise<ScreeningLine[]> {
  const rows = await query(
    req,
    sql`SELECT a.id, t.display_name AS name, o.short_name AS organisation, a.status::text AS "admissionStatus",
               a.started_on::text AS "startedOn", a.decided_on::text AS "decidedOn", a.decided_by_name AS "decidedByName",
               ${sql.raw(screeningColumns)}
          FROM admissions a JOIN therapists t ON t.id = a.therapist_id JOIN organisations o ON o.id = a.organisation_id
         WHERE ${within(viewer)} AND ${list === 'open' ? sql`a.status = 'open'` : sql`a.status <> 'open'`}
           AND ${organisation === undefined ? sql`true` : sql`a.organisation_id = ${organisation}`}
         ORDER BY ${list === 'open' ? sql`a.started_on, a.id` : sql`a.decided_on DESC, a.id DESC`} LIMIT 200`,
  )
  const lines = rows.map((row) => {
    const { missing } = toScreened(row)
    const waiting = missing.filter((item) => !isMembersTurn(item)).length
    return { ...lineRow.parse(row), missing: missing.length, waiting }
  })
  if (list === 'decided') return lines
  return lines.sort((a, b) => Number(a.missing > 0) - Number(b.missing > 0))
}

const organisationRows = z.array(z.object({ id: z.number(), name: z.string() }))

/** Organisations with screenings that the viewer may decide about, for the filter. */
export async function screeningOrganisations(req: PayloadRequest, viewer: Viewer) {
  return organisationRows.parse(
    await query(
      req,
      sql`SELECT DISTINCT o.id, o.short_name AS name FROM admissions a JOIN organisations o ON o.id = a.organisation_id
           WHERE ${within(viewer)} ORDER BY 2`,
    ),
  )
}
