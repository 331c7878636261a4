import { createHash, randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { type Account, lockAccount } from '@/collections/identity/Users/operations/accounts'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'

type Purpose = 'set-password' | 'confirm-email'

const hour = 60 * 60 * 1000
const lifetime: Record<Purpose, number> = { 'set-password': hour, 'confirm-email': 24 * hour }

const digest = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** Makes a single-use token; only its hash is kept. Expired ones are removed on the way. */
export async function issueToken(
  req: PayloadRequest,
  { user, purpose, email }: { user: number; purpose: Purpose; email?: string },
): Promise<string> {
  await query(req, sql`DELETE FROM credential_tokens WHERE expires_at < now()`)
  const token = randomBytes(32).toString('base64url')
  await req.payload.create({
    collection: 'credential-tokens',
    data: {
      user,
      purpose,
      email,
      hash: digest(token),
      expiresAt: new Date(Date.now() + lifetime[purpose]).toISOString(),
    },
    ...asSystem(req, 'issue credential token'),
  })
  return token
}

/**
 * Takes a token out of circulation and locks its account; null when it is unknown, used or expired. The account is
 * locked before the token, as everywhere: two at once wait for each other, the second finds nothing. In a transaction.
 */
export async function redeemToken(
  req: PayloadRequest,
  purpose: Purpose,
  token: string,
): Promise<{ account: Account; email: string | null } | null> {
  const [found] = await query(req, sql`SELECT user_id AS user FROM credential_tokens WHERE hash = ${digest(token)}`)
  const account = typeof found?.user === 'number' ? await lockAccount(req, found.user) : null
  const [row] = await query(
    req,
    sql`DELETE FROM credential_tokens WHERE hash = ${digest(token)} AND purpose = ${purpose} AND expires_at > now()
        RETURNING email`,
  )
  if (!account || !row) return null
  return { account, email: typeof row.email === 'string' ? row.email : null }
}

/** Whether a link still works; changes nothing, so that a page may ask. */
export async function tokenWorks(req: PayloadRequest, purpose: Purpose, token: string): Promise<boolean> {
  const rows = await query(
    req,
    sql`SELECT 1 FROM credential_tokens WHERE hash = ${digest(token)} AND purpose = ${purpose} AND expires_at > now()`,
  )
  return rows.length > 0
}

/** Makes every link of an account useless, after its password or address changed. */
export async function revokeTokens(req: PayloadRequest, user: number): Promise<void> {
  await query(req, sql`DELETE FROM credential_tokens WHERE user_id = ${user}`)
}
