import { boxAround, earthKm } from '@/src/domain/places/distance'
import { nameQuery } from '@/src/domain/registers/public-search'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { sql } from '@/src/lib/sql'
import type { AgendaFilter } from './filter'

type Sql = ReturnType<typeof sql>

const always = sql`true`

/**
 * Whether accreditation `a` counts on a day: from its first day to its last, and until the day it was revoked
 * (KK-DOS-4, KK-PRV-1).
 */
export const countsOn = (day: Sql): Sql =>
  sql`${day} BETWEEN a.valid_from AND a.valid_until AND (a.revoked_on IS NULL OR a.revoked_on > ${day})`

/** Words with fewer letters in common than this part are different words. */
const likeness = 0.45

/**
 * Courses whose words begin with each word that was asked, stemmed as Dutch; when there is none, those that have a word
 * like each of them. `guessed` says which of the two.
 */
export function said({ text }: AgendaFilter): Sql {
  const words = nameQuery(text)
  if (words === null) return sql`SELECT id, 0::real AS rank, false AS guessed FROM courses WHERE status = 'offered'`
  const list = JSON.stringify(words.split(' & ').map((word) => word.slice(0, -2)))
  return sql`
    SELECT id, rank, false AS guessed FROM exact
    UNION ALL
    SELECT c.id, word_similarity(folded_name(${text}), c.search_words), true FROM courses c
     WHERE c.status = 'offered' AND NOT EXISTS (SELECT FROM exact)
       AND NOT EXISTS (SELECT FROM jsonb_array_elements_text(${list}::jsonb) AS word
                        WHERE word_similarity(folded_name(word), c.search_words) < ${likeness}
                          AND NOT c.search @@ to_tsquery('dutch', folded_name(word) || ':*'))`
}

/** The courses that hold exactly what was asked; see `said`. */
export function exact({ text }: AgendaFilter): Sql {
  const words = nameQuery(text)
  if (words === null) return sql`SELECT NULL::integer AS id, NULL::real AS rank WHERE false`
  const asked = sql`to_tsquery('dutch', folded_name(${words}))`
  return sql`SELECT id, ts_rank(search, ${asked}) AS rank FROM courses WHERE status = 'offered' AND search @@ ${asked}`
}

/** Of the course `c` and its provider `p`. */
export function ofCourse({ provider, form }: AgendaFilter): Sql {
  const by = provider ? sql`p.slug = ${provider}` : always
  if (form === null) return by
  return form === 'e-learning' ? sql`${by} AND c.form = 'e-learning'` : sql`${by} AND c.form <> 'e-learning'`
}

/** Of what accreditation `a` is for. */
export function ofWorth({ norm, category, topic }: AgendaFilter): Sql {
  if (!norm) return always
  return sql`a.norm_id = (SELECT id FROM norms WHERE code = ${norm})
    AND ${category ? sql`a.category = ${category}` : always} AND ${topic ? sql`a.topic = ${topic}` : always}`
}

export const ofPrice = ({ price }: AgendaFilter, column: Sql): Sql =>
  price === null ? always : sql`${column} <= ${price}`

/** Kilometres from the town that was asked to meeting `s` (haversine, as in src/domain/places/distance.ts). */
export function kmTo({ place }: AgendaFilter): Sql {
  if (!place) return sql`NULL::double precision`
  const { lat, lng } = place
  return sql`2 * ${earthKm}::double precision * asin(least(1, sqrt(
    power(sin(radians(s.lat::double precision - ${lat}::double precision) / 2), 2)
    + cos(radians(${lat}::double precision)) * cos(radians(s.lat::double precision))
      * power(sin(radians(s.lng::double precision - ${lng}::double precision) / 2), 2))))`
}

/** Of meeting `s`: what of the question is about when and where. */
export function ofSession(filter: AgendaFilter, today: CalendarDate): Sql {
  const { from, until, place, km } = filter
  const box = place && boxAround(place, km)
  const there = box
    ? sql`NOT coalesce(s.online, false) AND s.lat BETWEEN ${box.south} AND ${box.north}
        AND s.lng BETWEEN ${box.west} AND ${box.east} AND ${kmTo(filter)} <= ${km}`
    : always
  return sql`s.status = 'planned' AND s.ends_on >= ${today}
    AND (s.starts_on >= ${today} OR c.form = 'e-learning')
    AND ${from ? sql`s.ends_on >= ${from}` : always} AND ${until ? sql`s.starts_on <= ${until}` : always} AND ${there}`
}
