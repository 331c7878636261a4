import { APIError, type PayloadRequest } from 'payload'
import { asSystem } from '@/src/lib/local-api'
import { limit, refund } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import type { SecondFactor } from '@/src/payload-types'
import { recoveryHash, stepOf } from './codes'
import { openSecret } from './secret'

/** The password was right, but the account also asks for a code. */
class SecondFactorRequired extends APIError<{ errors: { field: string; message: string }[] }> {
  readonly needsCode = true

  constructor(message: string) {
    super(message, 401, { errors: [{ field: 'totp', message }] }, true)
  }
}

/**
 * Whether the password was right and a code is asked for. By its mark and not its class: Next bundles pages, routes and
 * the start of the server apart, so this class exists several times, and the hook that throws has another than the page.
 */
export const needsCode = (error: unknown): boolean =>
  error instanceof Error && 'needsCode' in error && error.needsCode === true

/** The second factor of an account, also when it isn't confirmed yet. */
export async function findSecondFactor(req: PayloadRequest, user: number): Promise<SecondFactor | null> {
  const { docs } = await req.payload.find({
    collection: 'second-factors',
    where: { user: { equals: user } },
    limit: 1,
    pagination: false,
    ...asSystem(req, 'look up second factor'),
  })
  return docs[0] ?? null
}

/**
 * Accepts a code of the authenticator app or a recovery code once; false when it is wrong or was used before.
 * The account's row is locked by the caller.
 */
export async function useCode(req: PayloadRequest, factor: SecondFactor, user: number, code: string): Promise<boolean> {
  const step = stepOf(openSecret(factor.secret, user), code, Date.now())
  if (step !== null) {
    const rows = await query(
      req,
      sql`UPDATE second_factors SET last_step = ${step} WHERE id = ${factor.id} AND last_step < ${step} RETURNING id`,
    )
    return rows.length > 0
  }
  const rows = await query(
    req,
    sql`DELETE FROM second_factors_texts WHERE parent_id = ${factor.id} AND path = 'recoveryHashes'
        AND text = ${recoveryHash(code)} RETURNING id`,
  )
  return rows.length > 0
}

/**
 * Asks for the second factor of an account that has one (login, password reset).
 * @throws SecondFactorRequired when the code is missing, wrong or used before; APIError 429
 */
export async function demandSecondFactor(req: PayloadRequest, user: number, code: string | undefined): Promise<void> {
  const factor = await findSecondFactor(req, user)
  if (!factor?.confirmedAt) return
  if (!code) throw new SecondFactorRequired('Vul ook de code uit je authenticator-app in.')
  await limit(req, 'totp', user)
  if (await useCode(req, factor, user, code)) return refund(req, 'totp', user)
  throw new SecondFactorRequired('Deze code klopt niet of is al gebruikt. Wacht op de volgende code en vul die in.')
}
