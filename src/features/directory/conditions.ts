import { type DirectoryCode, type DirectoryFilter, sortOf, therapistsPerPage } from '@/src/domain/directory/filter'
import { boxAround, earthKm } from '@/src/domain/places/distance'
import { nameQuery } from '@/src/domain/registers/public-search'
import { sql } from '@/src/lib/sql'

type Sql = ReturnType<typeof sql>

const coded: readonly DirectoryCode[] = ['speciality', 'method', 'language', 'organisation']

/** What a therapist has to have, as the directory keeps it: one index answers any choice of these. */
function facetsOf(filter: DirectoryFilter): string[] {
  return [
    ...coded.flatMap((kind) => (filter[kind] ? [`${kind}:${filter[kind]}`] : [])),
    ...(filter.online ? ['online'] : []),
    ...(filter.homeVisits ? ['home-visits'] : []),
    ...(filter.accessible ? ['accessible'] : []),
  ]
}

/** Of entry `e`. */
export function offers(filter: DirectoryFilter): Sql {
  const facets = facetsOf(filter)
  if (facets.length === 0) return sql`true`
  return sql`e.facets @> ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(facets)}::jsonb))`
}

/**
 * Who has the words that were asked, names as they are written and topics stemmed; when nobody, who has words like each
 * of them. `guessed` says which of the two.
 */
export function said({ text }: DirectoryFilter): Sql {
  const words = nameQuery(text)
  if (words === null) return sql`SELECT therapist_id AS id, 0::real AS rank, false AS guessed FROM directory_entries`
  return sql`
    SELECT id, rank, false AS guessed FROM exact
    UNION ALL
    SELECT therapist, likeness, true FROM directory_alike(${text}) WHERE NOT EXISTS (SELECT FROM exact)`
}

/** Who has exactly what was asked; see `said`. */
export function exact({ text }: DirectoryFilter): Sql {
  const words = nameQuery(text)
  if (words === null) return sql`SELECT NULL::integer AS id, NULL::real AS rank WHERE false`
  const asked = sql`(to_tsquery('simple', folded_name(${words})) || to_tsquery('dutch', folded_name(${words})))`
  return sql`SELECT therapist_id AS id, ts_rank(search, ${asked}) AS rank FROM directory_entries WHERE search @@ ${asked}`
}

/** Kilometres from the town that was asked to practice `p` (haversine, as in src/domain/places/distance.ts). */
const kmTo = ({ lat, lng }: { lat: number; lng: number }): Sql => sql`
  2 * ${earthKm}::float * asin(least(1, sqrt(power(sin(radians(p.lat - ${lat}::float) / 2), 2)
    + cos(radians(${lat}::float)) * cos(radians(p.lat)) * power(sin(radians(p.lng - ${lng}::float) / 2), 2))))`

/** Practices near the town that was asked: of whom, where, how far. All of them when no town was asked. */
export function spots({ place, km }: DirectoryFilter): Sql {
  if (!place) return sql`SELECT p.therapist_id AS id, p.place, p.lat, p.lng, NULL::float AS km FROM directory_places p`
  const { south, north, west, east } = boxAround(place, km)
  return sql`
    SELECT * FROM (
      SELECT p.therapist_id AS id, p.place, p.lat, p.lng, ${kmTo(place)} AS km FROM directory_places p
       WHERE point(p.lng, p.lat) <@ box(point(${west}::float, ${south}::float), point(${east}::float, ${north}::float))) AS p
     WHERE p.km <= ${km}`
}

const orders = {
  afstand: sql`km, rank DESC, name, id`,
  relevantie: sql`rank DESC, km NULLS LAST, name, id`,
  naam: sql`name, id`,
}

export const inOrder = (filter: DirectoryFilter): Sql => orders[sortOf(filter)]

export const pageOf = ({ page }: DirectoryFilter): Sql =>
  sql`LIMIT ${therapistsPerPage} OFFSET ${(page - 1) * therapistsPerPage}`
