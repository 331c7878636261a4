import type { PayloadRequest } from 'payload'
import type { Identifier } from '@/src/domain/identity/identifier'
import { query, sql } from '@/src/lib/sql'

export type Account = { id: number; email: string }

const asAccount = (row: Record<string, unknown> | undefined): Account | null =>
  typeof row?.id === 'number' && typeof row.email === 'string' ? { id: row.id, email: row.email } : null

/** The account behind an e-mail address or a membership or registration number (KK-REG-1); one statement either way, found or not. */
export async function findAccount(req: PayloadRequest, identifier: Identifier): Promise<Account | null> {
  const [row] = await query(
    req,
    identifier.kind === 'email'
      ? sql`SELECT id, email FROM users WHERE email = ${identifier.email}`
      : sql`SELECT users.id, users.email FROM users JOIN therapists ON therapists.user_id = users.id
            WHERE therapists.login_number = ${identifier.number}
               OR therapists.id = (SELECT therapist_id FROM registrations WHERE login_number = ${identifier.number})`,
  )
  return asAccount(row)
}

/**
 * Locks the account's row until the transaction of `req` ends. Everything that changes credentials or sessions takes
 * this lock first: Payload reads the whole user row and writes it back, so two at once would lose a session.
 */
export async function lockAccount(req: PayloadRequest, id: number): Promise<Account | null> {
  const [row] = await query(req, sql`SELECT id, email FROM users WHERE id = ${id} FOR UPDATE`)
  return asAccount(row)
}
