import type { PayloadRequest } from 'payload'
import * as z from 'zod/mini'
import { type GroupFilter, groupsPerPage } from '@/src/domain/intervisie/find-filter'
import { type GroupInList, groupInList } from '@/src/domain/intervisie/group-found'
import type { Point } from '@/src/domain/places/distance'
import { query, sql } from '@/src/lib/sql'
import { fits, kmFromStart, listColumns } from './sql'

const point = { lat: z.number(), lng: z.number() }

const found = z.object({
  total: z.number(),
  groups: z.array(z.extend(groupInList, { km: z.nullable(z.number()) })),
  sites: z.array(
    z.object({
      ...point,
      count: z.number(),
      place: z.string(),
      group: z.nullable(z.number()),
      name: z.nullable(z.string()),
    }),
  ),
  practice: z.nullable(z.object({ place: z.string(), lat: z.nullable(z.number()), lng: z.nullable(z.number()) })),
})

/** The groups that fit: a page of them, nearest first; every spot they are on, and which group when it is one; from where. */
export type FoundGroups = z.infer<typeof found>

/**
 * The groups that fit, for list and map alike, and the practice of who asks (KS-GRP-1). One statement, however many groups
 * there are; members are counted for this page only.
 */
export async function findGroups(req: PayloadRequest, therapist: number, filter: GroupFilter): Promise<FoundGroups> {
  const { place, page } = filter
  const [row] = await query(
    req,
    sql`WITH practice AS (
          SELECT place, lat::float AS lat, lng::float AS lng FROM practices WHERE therapist_id = ${therapist} AND main),
        start AS (
          SELECT coalesce(${place?.lat ?? null}::float, (SELECT lat FROM practice)) AS lat,
                 coalesce(${place?.lng ?? null}::float, (SELECT lng FROM practice)) AS lng),
        fitting AS MATERIALIZED (
          SELECT g.id, g.name, g.place, g.lat::float AS lat, g.lng::float AS lng, ${kmFromStart} AS km
            FROM intervisie_groups g, start WHERE ${fits(filter)}),
        page AS (
          SELECT id, km, row_number() OVER (ORDER BY km NULLS LAST, name, id) AS nth FROM fitting
           ORDER BY nth LIMIT ${groupsPerPage} OFFSET ${(page - 1) * groupsPerPage}),
        listed AS (
          SELECT ${listColumns}, page.km, page.nth FROM page JOIN intervisie_groups g ON g.id = page.id),
        spots AS (
          SELECT lat, lng, count(*)::int AS count, min(place) AS place,
                 CASE WHEN count(*) = 1 THEN min(id) END AS group, CASE WHEN count(*) = 1 THEN min(name) END AS name
            FROM fitting WHERE lat IS NOT NULL AND lng IS NOT NULL GROUP BY lat, lng)
        SELECT (SELECT count(*)::int FROM fitting) AS total, (SELECT row_to_json(practice) FROM practice) AS practice,
               (SELECT coalesce(json_agg(listed ORDER BY nth), '[]') FROM listed) AS groups,
               (SELECT coalesce(json_agg(spots ORDER BY lat DESC, lng), '[]') FROM spots) AS sites`,
  )
  return found.parse(row)
}

/** More groups on one spot than this stand in the list beside the map. */
const spotMost = 60

/** The groups on these spots of the map that fit. */
export async function groupsAt(
  req: PayloadRequest,
  filter: GroupFilter,
  spots: readonly Point[],
): Promise<GroupInList[]> {
  const list = JSON.stringify(spots)
  const rows = await query(
    req,
    sql`SELECT ${listColumns} FROM intervisie_groups g
         WHERE ${fits(filter)} AND EXISTS (SELECT FROM jsonb_to_recordset(${list}::jsonb) AS s (lat float, lng float)
                                            WHERE s.lat = g.lat::float AND s.lng = g.lng::float)
         ORDER BY g.name, g.id LIMIT ${spotMost}`,
  )
  return z.array(groupInList).parse(rows)
}
