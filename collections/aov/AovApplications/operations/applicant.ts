import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'

const rowSchema = z.object({
  therapist: z.number(),
  organisation: z.number(),
  kind: z.enum(['professional-organisation', 'register-keeper']),
  standing: z.enum(['screening', 'admitted', 'ended']),
  birthDate: z.string().nullable(),
  /** Whether the birth date was compared with the identity document: then it is no longer asked. */
  verified: z.boolean(),
})

/** Who asks for an insurance, as far as the rules must know. */
export type Applicant = z.infer<typeof rowSchema>

/** @throws APIError 404 when there is no such member */
export async function applicantOf(req: PayloadRequest, therapist: number): Promise<Applicant> {
  const [row] = await query(
    req,
    sql`SELECT t.id AS therapist, t.organisation_id AS organisation, o.kind::text, t.standing::text,
               d.birth_date::text AS "birthDate", d.verified_on IS NOT NULL AND d.birth_date IS NOT NULL AS verified
          FROM therapists t JOIN organisations o ON o.id = t.organisation_id
          LEFT JOIN personal_details d ON d.therapist_id = t.id WHERE t.id = ${therapist}`,
  )
  if (!row) throw notFound()
  return rowSchema.parse(row)
}
