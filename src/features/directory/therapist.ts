import type { PayloadRequest } from 'payload'
import { remember } from '@/src/lib/cache/remember'
import { query, sql } from '@/src/lib/sql'
import { type TherapistPage, therapistPage } from './present'

const isSlug = (text: string): boolean => /^[a-z0-9-]{1,120}$/.test(text)

/** Registrations that anyone may look up: the register is public and the person agreed. */
const registrations = sql`coalesce((
  SELECT json_agg(json_build_object('register', g.name, 'slug', g.slug, 'number', r.number, 'until',
           (SELECT max(p."end") FROM periods p WHERE p.registration_id = r.id AND p.start <= current_date))
           ORDER BY g.name)
    FROM registrations r JOIN registers g ON g.id = r.register_id
   WHERE r.therapist_id = e.therapist_id AND r.status = 'active' AND r.is_public AND g.is_public), '[]')`

async function load(req: PayloadRequest, slug: string): Promise<TherapistPage | null> {
  const [row] = await query(
    req,
    sql`SELECT e.shown || jsonb_build_object('slug', e.slug, 'therapist', e.therapist_id,
                 'registrations', ${registrations},
                 'reachable', coalesce(nullif(pp.email, ''), u.email) IS NOT NULL) AS page
          FROM directory_entries e JOIN therapists t ON t.id = e.therapist_id
          JOIN practice_profiles pp ON pp.therapist_id = t.id LEFT JOIN users u ON u.id = t.user_id
         WHERE e.slug = ${slug}`,
  )
  return row ? therapistPage.parse(row.page) : null
}

const known = remember<string, TherapistPage | null>(['directory', 'registers'])

/** All that anyone may see of a therapist; null when nobody (any longer) may be found under this name. */
export const therapistBySlug = async (req: PayloadRequest, slug: string): Promise<TherapistPage | null> =>
  isSlug(slug) ? known(slug, () => load(req, slug)) : null
