import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'

const rows = z.array(z.object({ id: z.number(), name: z.string() }))

/** Organisations that one can sign up with, when sign-up is open; register keepers have a route of their own. */
export async function openOrganisations(req: PayloadRequest): Promise<z.infer<typeof rows>> {
  return rows.parse(
    await query(
      req,
      sql`SELECT id, name FROM organisations
           WHERE kind = 'professional-organisation' AND affiliated
             AND coalesce((SELECT sign_up_open FROM screening_settings LIMIT 1), true)
           ORDER BY name`,
    ),
  )
}
