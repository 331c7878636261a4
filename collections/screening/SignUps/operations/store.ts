import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Taken } from '@/src/domain/screening/sign-up'
import { query, sql } from '@/src/lib/sql'

/** Only the hash of a link is kept. */
export const digest = (token: string): string => createHash('sha256').update(token).digest('base64url')

const takenRow = z.object({ email: z.boolean(), number: z.boolean() })

/** Whether an account goes by this address or number already; a registration number is one too. One statement either way. */
export async function takenBy(
  req: PayloadRequest,
  { email, loginNumber }: { email: string; loginNumber: string },
): Promise<Taken> {
  const [row] = await query(
    req,
    sql`SELECT EXISTS (SELECT 1 FROM users WHERE email = ${email}) AS email,
               EXISTS (SELECT 1 FROM therapists WHERE login_number = ${loginNumber})
                 OR EXISTS (SELECT 1 FROM registrations WHERE login_number = ${loginNumber}) AS number`,
  )
  return takenRow.parse(row)
}

const signUpRow = z.object({
  id: z.number(),
  organisation: z.number(),
  organisationName: z.string(),
  tier: z.enum(['reimbursable', 'collective', 'student']),
  membershipNumber: z.string(),
  loginNumber: z.string(),
  firstName: z.string(),
  infix: z.string().nullable(),
  lastName: z.string(),
  profession: z.string().nullable(),
  email: z.string(),
  status: z.enum(['asked', 'confirmed', 'expired']),
  over: z.boolean(),
})

export type SignUpRow = z.infer<typeof signUpRow>

/** The sign-up behind a link, whatever became of it; null when there never was one. Changes nothing, so a page may ask. */
export async function signUpOf(req: PayloadRequest, token: string, lock = false): Promise<SignUpRow | null> {
  const [row] = await query(
    req,
    sql`SELECT s.id, s.organisation_id AS organisation, o.name AS "organisationName", s.tier::text,
               s.membership_number AS "membershipNumber", s.login_number AS "loginNumber", s.first_name AS "firstName",
               s.infix, s.last_name AS "lastName", s.profession, s.email, s.status::text,
               s.expires_at <= now() AS over
          FROM sign_ups s JOIN organisations o ON o.id = s.organisation_id
         WHERE s.token_hash = ${digest(token)} ${lock ? sql`FOR UPDATE OF s` : sql``}`,
  )
  return row ? signUpRow.parse(row) : null
}
