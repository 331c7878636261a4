import { sql } from '@/src/lib/sql'

type Sql = ReturnType<typeof sql>

const list = (path: string): Sql => sql`coalesce((
  SELECT json_agg(x.text ORDER BY x."order", x.id) FROM practice_profiles_texts x
   WHERE x.parent_id = pp.id AND x.path = ${path} AND btrim(coalesce(x.text, '')) <> ''), '[]')`

/** Practices only: where somebody lives stands elsewhere and never comes here. */
const places = sql`coalesce((
  SELECT json_agg(json_build_object('name', p.name, 'street', p.street, 'postcode', p.postcode, 'place', p.place,
                                    'lat', p.lat::float, 'lng', p.lng::float, 'main', coalesce(p.main, false))
                  ORDER BY coalesce(p.main, false) DESC, p.name, p.id)
    FROM practices p WHERE p.therapist_id = t.id), '[]')`

const recognitions = sql`coalesce((
  SELECT json_agg(json_build_object('kind', r.kind, 'name', r.name, 'code', r.code, 'from', r."from", 'until', r.until)
                  ORDER BY r.kind, r.name, r.id)
    FROM recognitions r WHERE r.therapist_id = t.id), '[]')`

/**
 * All that anyone may see of therapist `t` with profile `pp` in organisation `o` (KS-FIND-1). The e-mail address isn't
 * among it: who writes, uses the form.
 */
export const shownOf = sql`jsonb_build_object(
  'name', t.display_name, 'profession', t.profession, 'since', t.recognised_on,
  'organisation', json_build_object('slug', o.slug, 'name', o.name, 'website', o.website),
  'website', pp.website, 'phone', pp.phone, 'opening', pp.opening, 'bio', pp.bio, 'photo', pp.photo,
  'online', coalesce(pp.online, false), 'homeVisits', coalesce(pp.home_visits, false),
  'accessible', coalesce(pp.accessible, false),
  'languages', ${list('languages')}, 'targetGroups', ${list('targetGroups')},
  'specialities', ${list('specialities')}, 'methods', ${list('methods')},
  'places', ${places}, 'recognitions', ${recognitions})`
