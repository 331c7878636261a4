import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { getViewer } from '@/src/access/viewer'
import { conflict, forbidden } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'

const known = z.object({
  therapist: z.number(),
  organisation: z.number(),
  membershipNumber: z.string(),
  professional: z.boolean(),
  ended: z.boolean(),
})

export type Professional = z.infer<typeof known>

/**
 * The professional behind `req`, who may be in a group: a member of a professional organisation who wasn't struck off.
 * null: the system itself asks.
 * @throws APIError 403 not a member of a professional organisation · 409 struck off
 */
export async function groupPerson(req: PayloadRequest): Promise<Professional | null> {
  const viewer = await getViewer(req)
  if (!viewer) return null
  const [row] = await query(
    req,
    sql`SELECT t.id AS therapist, t.organisation_id AS organisation, t.membership_number AS "membershipNumber",
               o.kind = 'professional-organisation' AS professional, t.standing = 'ended' AS ended
          FROM therapists t JOIN organisations o ON o.id = t.organisation_id WHERE t.id = ${viewer.therapist?.id ?? 0}`,
  )
  const person = row ? known.parse(row) : null
  if (!person?.professional) throw forbidden('Intervisiegroepen zijn er voor leden van een beroepsorganisatie.')
  if (person.ended)
    throw conflict('Je bent uitgeschreven bij je beroepsorganisatie. Neem contact op als dat niet klopt.')
  return person
}
