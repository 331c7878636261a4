import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'

const contacts = z.array(z.object({ user: z.number(), email: z.string(), name: z.string() }))

/** Who looks after a provider's courses today, and where mail for them goes (KK-PRV-1). */
export async function contactsOf(req: PayloadRequest, provider: number): Promise<z.infer<typeof contacts>> {
  const rows = await query(
    req,
    sql`SELECT u.id AS user, u.email, coalesce(nullif(m.display_name, ''), p.name) AS name
          FROM memberships m JOIN users u ON u.id = m.user_id JOIN providers p ON p.id = m.provider_id
         WHERE m.provider_id = ${provider} AND m.role = 'provider' AND m.ended_at IS NULL ORDER BY u.id`,
  )
  return contacts.parse(rows)
}

const addresses = z.array(z.object({ email: z.string(), name: z.string() }))

/** The same; where nobody has an account, the address that the provider has for participants. */
export async function mailboxesOf(req: PayloadRequest, provider: number): Promise<z.infer<typeof addresses>> {
  const people = await contactsOf(req, provider)
  if (people.length > 0) return people
  const rows = await query(req, sql`SELECT email, name FROM providers WHERE id = ${provider} AND email IS NOT NULL`)
  return addresses.parse(rows)
}
