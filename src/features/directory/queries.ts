import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type DirectoryFilter, directoryQuery, therapistsPerPage } from '@/src/domain/directory/filter'
import { remember } from '@/src/lib/cache/remember'
import { query, sql } from '@/src/lib/sql'
import { exact, inOrder, offers, pageOf, said, spots } from './conditions'
import { directorySite, therapistInList } from './present'

/** More spots than the Netherlands has towns: the map needs no more. */
const mostSites = 800

/** One statement: who fits, of them this page, and all of them on the map. */
const found = (filter: DirectoryFilter) => sql`
  WITH exact AS MATERIALIZED (${exact(filter)}), said AS (${said(filter)}),
  spots AS MATERIALIZED (${spots(filter)}),
  near AS (SELECT id, min(km) AS km FROM spots GROUP BY id),
  fitting AS MATERIALIZED (
    SELECT e.therapist_id AS id, e.name, said.rank, said.guessed, ${filter.place ? sql`near.km` : sql`NULL::float`} AS km
      FROM said JOIN directory_entries e ON e.therapist_id = said.id
      ${filter.place ? sql`JOIN near ON near.id = e.therapist_id` : sql``}
     WHERE ${offers(filter)}),
  page AS (SELECT id, km, row_number() OVER (ORDER BY ${inOrder(filter)}) AS nth FROM fitting
            ORDER BY nth ${pageOf(filter)}),
  listed AS (
    SELECT page.nth, e.slug, page.km, (e.shown - 'bio' - 'recognitions' - 'opening') AS shown
      FROM page JOIN directory_entries e ON e.therapist_id = page.id),
  sites AS (
    SELECT lat, lng, count(DISTINCT id)::int AS count, min(place) AS place, min(id) AS one
      FROM spots ${filter.text || offersAny(filter) ? sql`WHERE id IN (SELECT id FROM fitting)` : sql``}
     GROUP BY lat, lng ORDER BY count DESC, lat, lng LIMIT ${mostSites}),
  named AS (
    SELECT s.lat, s.lng, s.count, s.place, CASE WHEN s.count = 1 THEN e.slug END AS slug,
           CASE WHEN s.count = 1 THEN e.name END AS name
      FROM sites s JOIN directory_entries e ON e.therapist_id = s.one)
  SELECT (SELECT count(*)::int FROM fitting) AS total,
         coalesce((SELECT bool_or(guessed) FROM fitting), false) AS guessed,
         (SELECT coalesce(json_agg(shown || jsonb_build_object('slug', slug, 'km', km) ORDER BY nth), '[]') FROM listed)
           AS therapists,
         (SELECT coalesce(json_agg(named ORDER BY lat DESC, lng), '[]') FROM named) AS sites`

const offersAny = (filter: DirectoryFilter): boolean =>
  [
    filter.speciality,
    filter.method,
    filter.language,
    filter.organisation,
    filter.online,
    filter.homeVisits,
    filter.accessible,
  ].some(Boolean)

const rowSchema = z.object({
  total: z.number(),
  guessed: z.boolean(),
  therapists: z.array(therapistInList),
  sites: z.array(directorySite),
})

/** `guessed`: nobody has what was asked; these have words like it. */
export type DirectoryPage = z.infer<typeof rowSchema> & { pages: number }

const pages = remember<string, DirectoryPage>(['directory'])

/**
 * A page of the public directory, and its map (KS-FIND-1): one statement, and none while the same question was asked in
 * the last minutes and nobody's entry changed.
 */
export const directoryPage = (req: PayloadRequest, filter: DirectoryFilter): Promise<DirectoryPage> =>
  pages(directoryQuery(filter), async () => {
    const [row] = await query(req, found(filter))
    const page = rowSchema.parse(row)
    return { ...page, pages: Math.ceil(page.total / therapistsPerPage) }
  })
