import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'

const owners = z.array(z.object({ registration: z.number(), therapist: z.number(), organisation: z.number() }))

/** Whose registrations these are, and who keeps their register; what doesn't exist is left out. */
export async function registrationOwners(req: PayloadRequest, registrations: readonly number[]) {
  const rows = await query(
    req,
    sql`SELECT id AS registration, therapist_id AS therapist, organisation_id AS organisation
          FROM registrations WHERE id = ANY(${sql.param(registrations)}::int[]) AND organisation_id IS NOT NULL`,
  )
  return new Map(owners.parse(rows).map(({ registration, ...owner }) => [registration, owner]))
}
