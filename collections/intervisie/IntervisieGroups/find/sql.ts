import type { GroupFilter } from '@/src/domain/intervisie/find-filter'
import { earthKm } from '@/src/domain/places/distance'
import { sql } from '@/src/lib/sql'

type Sql = ReturnType<typeof sql>

const always = sql`true`

/** Group `g` is what was asked for. Where it is, is not a condition: the nearest come first. */
export function fits({ name, method, meets, room }: GroupFilter): Sql {
  const other = meets === 'online' ? 'in-person' : 'online'
  return sql`g.status = 'active'
    AND ${name ? sql`strpos(folded_name(g.name), folded_name(${name})) > 0` : always}
    AND ${method ? sql`g.method = ${method}::enum_intervisie_groups_method` : always}
    AND ${meets ? sql`g.format <> ${other}::enum_intervisie_groups_format` : always}
    AND ${room ? sql`g.wanted > 0` : always}`
}

/** Kilometres from `start` to group `g` (haversine, as in src/domain/places/distance.ts). */
export const kmFromStart = sql`2 * ${earthKm}::float * asin(least(1, sqrt(
  power(sin(radians(g.lat::float - start.lat) / 2), 2)
  + cos(radians(start.lat)) * cos(radians(g.lat::float)) * power(sin(radians(g.lng::float - start.lng) / 2), 2))))`

/** How many are in group `g` now. */
const memberCount = sql`(SELECT count(*)::int FROM intervisie_group_members m
  WHERE m.group_id = g.id AND m.until IS NULL)`

/** Columns of group `g`, as `groupInList` reads them. */
export const listColumns = sql`g.id, g.name, g.place, g.format::text AS format, g.method::text AS method,
  g.wanted::int AS wanted, ${memberCount} AS members`
