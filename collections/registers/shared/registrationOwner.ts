import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'

const ownerSchema = z.object({ therapist: z.number(), organisation: z.number() })

/** Whose registration it is, and who keeps its register; null when there is none by that id. */
export async function registrationOwner(req: PayloadRequest, registration: number) {
  const rows = await query(
    req,
    sql`SELECT therapist_id AS therapist, organisation_id AS organisation FROM registrations WHERE id = ${registration}`,
  )
  return ownerSchema.safeParse(rows[0]).data ?? null
}
