import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { idsIn } from '@/plugins/review/item'
import { againstNorm, ownCategories } from '@/src/domain/registers/own-activities'
import { invalid } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { query, sql } from '@/src/lib/sql'
import { normById } from '../../shared/normStore'

const row = z.object({ norm: z.number(), mimeTypes: z.array(z.string()).nullable() })

/** The norm that the owner's registration is under on the day, else its latest, and the types of the files. */
async function standing(req: PayloadRequest, registration: number, therapist: number, day: string, files: number[]) {
  const rows = await query(
    req,
    sql`SELECT p.norm_id AS norm,
               (SELECT array_agg(mime_type::text) FROM files WHERE id = ANY(${sql.param(files)}::int[])) AS "mimeTypes"
          FROM registrations r JOIN periods p ON p.registration_id = r.id
         WHERE r.id = ${registration} AND r.therapist_id = ${therapist}
         ORDER BY (${day} BETWEEN p.start::text AND p."end"::text) DESC, p.start DESC LIMIT 1`,
  )
  return row.safeParse(rows[0]).data ?? null
}

const text = z.string().nullish()
const given = z.object({ therapist: z.unknown(), category: text, activity: text, date: text, files: z.unknown() })

/**
 * An own activity is entered for a registration of the one who did it, in a category and as an activity that the norm
 * knows, with proof of a type that it takes (PG-2). Also a draft: what can't count is told at once, at its field.
 */
export const keepToNorm: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const whole = { ...originalDoc, ...data }
  const registration = idFrom(whole.registration)
  const { therapist, category = null, activity = null, date, files } = given.parse(whole)
  const owner = idFrom(therapist)
  if (registration === null || owner === null) return data
  const found = await standing(req, registration, owner, date ?? '', idsIn(files) ?? [])
  if (!found) throw invalid({ registration: 'Kies een registratie van jezelf.' })
  const norm = await normById(req, found.norm)
  const [only, ...others] = ownCategories(norm)
  // Most norms have one category for this; nobody has to say which.
  const chosen = { category: category ?? (others.length === 0 ? (only?.code ?? null) : null), activity }
  const problems = againstNorm(norm, { ...chosen, mimeTypes: found.mimeTypes ?? [] })
  if (Object.keys(problems).length > 0) throw invalid(problems)
  return { ...data, category: chosen.category }
}
