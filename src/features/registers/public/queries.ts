import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { normaliseLoginNumber } from '@/src/domain/identity/login-number'
import { nameQuery, type PublicSearch, resultsPerPage } from '@/src/domain/registers/public-search'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'

const entrySchema = z.object({
  number: z.string(),
  name: z.string(),
  standing: z.enum(['active', 'lapsed']),
  period: z.object({ start: z.string(), end: z.string() }).nullable(),
  annotations: z.array(z.object({ code: z.string(), title: z.string() })).nullable(),
})

/** One registration as everybody may see it: nothing else of the person leaves the portal. */
export type PublicEntry = Omit<z.infer<typeof entrySchema>, 'annotations'> & {
  annotations: { code: string; title: string }[]
}

const toEntry = (row: Record<string, unknown>): PublicEntry => {
  const entry = entrySchema.parse(row)
  return { ...entry, annotations: entry.annotations ?? [] }
}

/** Registrations that may be shown: the register is public, the person agreed, and it didn't end. */
const shown = sql`g.is_public AND r.is_public AND r.status IN ('active', 'lapsed')`

const columns = (on: CalendarDate) => sql`
  r.number, t.display_name AS name, r.status::text AS standing,
  (SELECT json_build_object('start', p.start, 'end', p."end") FROM periods p WHERE p.registration_id = r.id
    ORDER BY (${on} BETWEEN p.start AND p."end") DESC, p.start DESC LIMIT 1) AS period,
  (SELECT c.annotations FROM certificates c WHERE c.registration_id = r.id AND c.revoked_on IS NULL
      AND (c.valid_until IS NULL OR c.valid_until >= ${on}) ORDER BY c.issued_on DESC, c.id DESC LIMIT 1) AS annotations`

/** A registration in a public register by its number, in any spelling; null when there is none to show. */
export async function publicEntry(
  req: PayloadRequest,
  register: string,
  number: string,
  on: CalendarDate,
): Promise<PublicEntry | null> {
  const rows = await query(
    req,
    sql`SELECT ${columns(on)}
          FROM registrations r JOIN registers g ON g.id = r.register_id JOIN therapists t ON t.id = r.therapist_id
         WHERE g.slug = ${register} AND r.login_number = ${normaliseLoginNumber(number)} AND ${shown}`,
  )
  return rows[0] ? toEntry(rows[0]) : null
}

export type SearchResult = { entries: PublicEntry[]; more: boolean }

/** What a public register answers to a name or a number, by name; null when too little was asked. */
export async function searchRegister(
  req: PayloadRequest,
  register: number,
  { text, page }: PublicSearch,
  on: CalendarDate,
): Promise<SearchResult | null> {
  const words = nameQuery(text)
  if (words === null) return null
  const rows = await query(
    req,
    sql`WITH found AS (
          SELECT r.id, t.display_name
            FROM registrations r JOIN registers g ON g.id = r.register_id JOIN therapists t ON t.id = r.therapist_id
           WHERE r.register_id = ${register} AND ${shown}
             AND r.id IN (
               SELECT id FROM registrations WHERE login_number = ${normaliseLoginNumber(text)}
               UNION ALL
               SELECT n.id FROM registrations n JOIN therapists m ON m.id = n.therapist_id
                WHERE n.register_id = ${register}
                  AND to_tsvector('simple', folded_name(m.display_name)) @@ to_tsquery('simple', folded_name(${words})))
           ORDER BY t.display_name, r.id LIMIT ${resultsPerPage + 1} OFFSET ${(page - 1) * resultsPerPage})
        SELECT ${columns(on)}
          FROM found f JOIN registrations r ON r.id = f.id JOIN therapists t ON t.id = r.therapist_id
         ORDER BY f.display_name, f.id`,
  )
  return { entries: rows.slice(0, resultsPerPage).map(toEntry), more: rows.length > resultsPerPage }
}

const registerSchema = z.object({
  id: z.number(),
  slug: z.string(),
  name: z.string(),
  profession: z.string(),
  keeper: z.string(),
})

export type PublicRegister = z.infer<typeof registerSchema>

/** A public register by its name in the address, or null. */
export async function publicRegister(req: PayloadRequest, slug: string): Promise<PublicRegister | null> {
  const [row] = await query(
    req,
    sql`SELECT g.id, g.slug, g.name, g.profession, o.name AS keeper
          FROM registers g JOIN organisations o ON o.id = g.organisation_id
         WHERE g.is_public AND g.slug = ${slug.replaceAll('\0', '')}`,
  )
  return row ? registerSchema.parse(row) : null
}
