import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { APIError, type PayloadRequest } from 'payload'
import { passwordProblem } from '@/src/domain/identity/password-rule'
import { env } from '@/src/lib/env'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import type { Account } from './accounts'

/** How Payload keeps passwords (auth/strategies/local); it offers no way to check one without logging in. */
const scheme = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, keyLength: 32 }

/** The password of the demo accounts, published in the README. Production refuses demo mode. */
export const demoPassword = 'Demo-2026!'

const derive = promisify(pbkdf2)
const hash = (password: string, salt: string): Promise<Buffer> =>
  derive(password, salt, scheme.iterations, scheme.keyLength, 'sha256')

const dummySalt = randomBytes(32).toString('hex')

/** Costs what checking a real password costs, so that an unknown account answers as slowly as a known one. */
export async function dummyHash(password: string): Promise<void> {
  await hash(password, dummySalt)
}

/** Whether this is the account's password. Run it in a hash slot. */
export async function isPasswordOf(req: PayloadRequest, user: number, password: string): Promise<boolean> {
  const [row] = await query(req, sql`SELECT hash, salt FROM users WHERE id = ${user}`)
  const stored = typeof row?.hash === 'string' && row.hash.startsWith(scheme.prefix) ? row.hash : ''
  const salt = typeof row?.salt === 'string' ? row.salt : dummySalt
  const expected = Buffer.from(stored.slice(scheme.prefix.length), 'hex')
  const given = await hash(password, salt)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/** @throws APIError 400 at `field` when the new password breaks the rule (KS-ACC-3) */
export function refuseWeakPassword(password: string, email: string, field: string): void {
  const exception = env.APP_MODE === 'demo' ? demoPassword : undefined
  const message = passwordProblem(password, { email, exception })
  if (message) throw new APIError(message, 400, { errors: [{ field, message }] }, true)
}

/** Writes a new password. Payload hashes it and ends every session but the one of `req`. */
export async function setPassword(req: PayloadRequest, account: Account, password: string): Promise<void> {
  await req.payload.update({
    collection: 'users',
    id: account.id,
    data: { password },
    ...asSystem(req, 'set password after check'),
  })
}
