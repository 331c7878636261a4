import type { PayloadRequest } from 'payload'
import * as z from 'zod/mini'
import { type GroupFilter, groupsPerPage } from '@/src/domain/intervisie/find-filter'
import { type GroupInList, groupInList } from '@/src/domain/intervisie/group-found'
import type { Point } from '@/src/domain/places/distance'
import { query, sql } from '@/src/lib/sql'
import { fits, kmFrom, listColumns } from './sql'

const listed = z.extend(groupInList, { km: z.nullable(z.number()), total: z.number() })

export type GroupPage = { groups: (GroupInList & { km: number | null })[]; total: number; pages: number }

/** A page of the groups that fit, the nearest first (KS-GRP-1). One statement; members are counted for this page only. */
export async function groupPage(req: PayloadRequest, filter: GroupFilter, from: Point | null): Promise<GroupPage> {
  const rows = await query(
    req,
    sql`WITH page AS (
          SELECT g.id, ${kmFrom(from)} AS km, count(*) OVER ()::int AS total FROM intervisie_groups g
           WHERE ${fits(filter)} ORDER BY km NULLS LAST, g.name, g.id
           LIMIT ${groupsPerPage} OFFSET ${(filter.page - 1) * groupsPerPage})
        SELECT ${listColumns}, page.km, page.total FROM page JOIN intervisie_groups g ON g.id = page.id
         ORDER BY page.km NULLS LAST, g.name, g.id`,
  )
  const groups = z.array(listed).parse(rows)
  const total = groups[0]?.total ?? 0
  return { groups, total, pages: Math.ceil(total / groupsPerPage) }
}

const site = z.object({
  lat: z.number(),
  lng: z.number(),
  count: z.number(),
  place: z.string(),
  group: z.number(),
  name: z.string(),
})

/** Where groups are: how many on a spot, and which, when it is one. */
export type GroupSite = { lat: number; lng: number; count: number; place: string; group: number | null; name: string }

/** Every spot with groups that fit, for the map. One statement. */
export async function groupSites(req: PayloadRequest, filter: GroupFilter): Promise<GroupSite[]> {
  const rows = await query(
    req,
    sql`SELECT g.lat::float AS lat, g.lng::float AS lng, count(*)::int AS count, min(g.place) AS place,
               min(g.id) AS group, min(g.name) AS name
          FROM intervisie_groups g WHERE ${fits(filter)} AND g.lat IS NOT NULL AND g.lng IS NOT NULL
         GROUP BY g.lat, g.lng ORDER BY g.lat DESC, g.lng`,
  )
  return z
    .array(site)
    .parse(rows)
    .map((one) => (one.count === 1 ? one : { ...one, group: null, name: '' }))
}

/** More groups on one spot than this stand in the list beside the map. */
export const spotMost = 60

/** The groups on one spot of the map that fit. */
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
