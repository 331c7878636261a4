import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { conflict } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { letterPdf } from './pdf'

const rowSchema = z.object({
  number: z.string(),
  status: z.enum(['admitted', 'refused']),
  decidedOn: z.string(),
  by: z.string(),
  reason: z.string().nullable(),
  tier: z.enum(['reimbursable', 'collective', 'student']),
  name: z.string(),
  membershipNumber: z.string(),
  recognisedOn: z.string().nullable(),
  organisation: z.string(),
  brandColor: z.string().nullable(),
  recognitions: z.array(
    z.object({
      kind: z.enum(['professional', 'performance', 'vektis', 'cz', 'plato']),
      name: z.string(),
      code: z.string().nullable(),
      from: z.string(),
      until: z.string().nullable(),
    }),
  ),
})

export type LetterRow = z.infer<typeof rowSchema>

/** The letter of a decided screening (KS-SCR-3). @throws APIError 409 as long as nothing is decided */
export async function decisionLetter(req: PayloadRequest, id: number): Promise<{ number: string; pdf: Buffer }> {
  const [found] = await query(
    req,
    sql`SELECT a.letter_number AS number, a.status::text, a.decided_on::text AS "decidedOn",
               coalesce(a.decided_by_name, 'een beoordelaar') AS by, a.reason, a.tier::text,
               t.display_name AS name, t.membership_number AS "membershipNumber", t.recognised_on::text AS "recognisedOn",
               o.name AS organisation, o.brand_color AS "brandColor",
               (SELECT coalesce(json_agg(json_build_object('kind', c.kind, 'name', c.name, 'code', c.code,
                          'from', c."from", 'until', c.until) ORDER BY c.id), '[]')
                  FROM recognitions c WHERE c.therapist_id = t.id
                   AND (c.created_at AT TIME ZONE 'Europe/Amsterdam')::date <= a.decided_on
                   AND (c.until IS NULL OR c.until >= a.decided_on)) AS recognitions
          FROM admissions a JOIN therapists t ON t.id = a.therapist_id JOIN organisations o ON o.id = a.organisation_id
         WHERE a.id = ${id} AND a.letter_number IS NOT NULL`,
  )
  if (!found) throw conflict('Er is nog geen brief: over deze aanmelding is nog niet beslist.')
  const row = rowSchema.parse(found)
  return { number: row.number, pdf: await letterPdf(row) }
}
