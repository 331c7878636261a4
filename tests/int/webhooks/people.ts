import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { emailOf, type PersonaName } from '@/tests/support/personas'

/** The profile of a persona. */
export async function personOf(name: PersonaName): Promise<{ therapist: number; organisation: number }> {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT t.id AS therapist, t.organisation_id AS organisation FROM therapists t JOIN users u ON u.id = t.user_id
         WHERE u.email = ${emailOf(name)}`,
  )
  if (!row) throw new Error(`${name} is no member`)
  return { therapist: Number(row.therapist), organisation: Number(row.organisation) }
}
