import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { rolesWith } from '@/src/access/permissions'
import { organisationsOf, type Viewer } from '@/src/access/viewer'
import { requestKindLabels, requestStatusLabels } from '@/src/domain/service/labels'
import { keysOf } from '@/src/domain/shared/keys'
import { query, sql } from '@/src/lib/sql'
import type { DeskAddress, DeskList } from './address'

/** So many stand on a page of the list. */
export const most = 50

const moment = z.coerce.date().transform((date) => date.toISOString())

export const requestKind = z.enum(keysOf(requestKindLabels))
export const requestStatus = z.enum(keysOf(requestStatusLabels))

const lineSchema = z.object({
  id: z.number(),
  kind: requestKind,
  status: requestStatus,
  name: z.string(),
  organisation: z.string(),
  submittedAt: moment,
  effectOn: z.string().nullable(),
  changedAt: moment.nullable(),
  handledByName: z.string().nullable(),
})

export type DeskLine = z.infer<typeof lineSchema>

/** Requests `r` of the organisations for which the viewer handles them. */
export function handledBy(viewer: Viewer) {
  const reach = organisationsOf(viewer, ...rolesWith('handleRequests'))
  return reach === 'all' ? sql`true` : sql`r.organisation_id = ANY(${sql.param(reach)}::int[])`
}

const inList: Record<DeskList, ReturnType<typeof sql>> = {
  nieuw: sql`r.status = 'submitted'`,
  bezig: sql`r.status = 'in-progress'`,
  gepland: sql`r.status = 'planned'`,
  klaar: sql`r.status IN ('done', 'refused', 'withdrawn')`,
}

/** A page of the list: who waits longest first; of what is done the newest first. One more than fits tells that there are more. */
export async function deskLines(
  req: PayloadRequest,
  viewer: Viewer,
  { list, kind, organisation, after }: DeskAddress,
): Promise<{ lines: DeskLine[]; more: boolean }> {
  const newest = list === 'klaar'
  const from = after === undefined ? sql`true` : newest ? sql`r.id < ${after}` : sql`r.id > ${after}`
  const rows = await query(
    req,
    sql`SELECT r.id, r.kind::text, r.status::text, t.display_name AS name, o.short_name AS organisation,
               r.submitted_at AS "submittedAt", r.effect_on::text AS "effectOn",
               r.changed_at AS "changedAt", r.handled_by_name AS "handledByName"
          FROM service_requests r JOIN therapists t ON t.id = r.therapist_id JOIN organisations o ON o.id = r.organisation_id
         WHERE ${inList[list]} AND ${handledBy(viewer)} AND ${from}
           AND ${kind ? sql`r.kind = ${kind}` : sql`true`}
           AND ${organisation === undefined ? sql`true` : sql`r.organisation_id = ${organisation}`}
         ORDER BY r.id ${newest ? sql`DESC` : sql`ASC`} LIMIT ${most + 1}`,
  )
  const lines = z.array(lineSchema).parse(rows)
  return { lines: lines.slice(0, most), more: lines.length > most }
}

const figuresSchema = z.object({
  new: z.number(),
  busy: z.number(),
  planned: z.number(),
  oldest: moment.nullable(),
})

export type RequestFigures = z.infer<typeof figuresSchema>

/** What waits, and since when. */
export async function requestFigures(req: PayloadRequest, viewer: Viewer): Promise<RequestFigures> {
  const [row] = await query(
    req,
    sql`SELECT count(*) FILTER (WHERE r.status = 'submitted')::int AS new,
               count(*) FILTER (WHERE r.status = 'in-progress')::int AS busy,
               count(*) FILTER (WHERE r.status = 'planned')::int AS planned,
               min(r.submitted_at) FILTER (WHERE r.status = 'submitted') AS oldest
          FROM service_requests r
         WHERE r.status IN ('submitted', 'in-progress', 'planned') AND ${handledBy(viewer)}`,
  )
  return figuresSchema.parse(row)
}

/** Organisations with requests that the viewer handles, for the filter. */
export async function deskOrganisations(req: PayloadRequest, viewer: Viewer): Promise<{ id: number; name: string }[]> {
  const rows = await query(
    req,
    sql`SELECT o.id, o.short_name AS name FROM organisations o
         WHERE EXISTS (SELECT FROM service_requests r WHERE r.organisation_id = o.id AND ${handledBy(viewer)}) ORDER BY 2`,
  )
  return z.array(z.object({ id: z.number(), name: z.string() })).parse(rows)
}
