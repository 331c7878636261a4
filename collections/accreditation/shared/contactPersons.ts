import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'

const rows = z.array(z.object({ user: z.number(), name: z.string(), email: z.string() }))

/** Who mail for a provider goes to: everybody who looks after its courses today. */
export async function contactPersons(req: PayloadRequest, provider: number): Promise<z.infer<typeof rows>> {
  return rows.parse(
    await query(
      req,
      sql`SELECT u.id AS user, m.display_name AS name, u.email FROM memberships m JOIN users u ON u.id = m.user_id
           WHERE m.provider_id = ${provider} AND m.role = 'provider' AND m.ended_at IS NULL ORDER BY u.id`,
    ),
  )
}
