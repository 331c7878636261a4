import { APIError, type PayloadRequest } from 'payload'
import { needsCode } from '@/collections/identity/SecondFactors/verify'
import { identifierKey, readIdentifier } from '@/src/domain/identity/identifier'
import { asSystem } from '@/src/lib/local-api'
import { inTransaction } from '@/src/lib/transaction'
import { findAccount, lockAccount } from './accounts'
import { withHashSlot } from './hash-slots'
import { deviceToken, knownDevice } from './known-device'
import { countLogin } from './login-limits'
import { dummyHash } from './passwords'
import { pruneSessions } from './sessions'

type Credentials = {
  /** An e-mail address, or a membership number in any spelling. */
  identifier: string
  password: string
  /** Code of the second factor. */
  totp?: string
}

export type LoggedIn = { token: string; exp: number | undefined; user: { id: number; email: string }; device: string }

const refused = () =>
  new APIError('Deze gegevens kloppen niet. Kijk je e-mailadres of nummer en je wachtwoord na.', 401, null, true)

/**
 * Logs in (KS-ACC-3): limits, then the row lock, then the password, then the second factor (in `beforeLogin`).
 * An unknown account takes the same statements and the same hash as a known one.
 * @throws APIError 401 (same for unknown account and wrong password), 429, or SecondFactorRequired
 */
export async function login(req: PayloadRequest, credentials: Credentials): Promise<LoggedIn> {
  const identifier = readIdentifier(credentials.identifier)
  if (!identifier || credentials.password === '') throw refused()
  const account = await findAccount(req, identifier)
  const giveBack = await countLogin(req, {
    who: account?.id ?? identifierKey(identifier),
    device: account && knownDevice(req, account.id),
  })
  try {
    const result = await withHashSlot(() => inTransaction(req, () => checkAndLogin(req, account?.id ?? 0, credentials)))
    await giveBack()
    return result
  } catch (error) {
    if (needsCode(error)) {
      await giveBack()
      throw error
    }
    // Payload's refusal of the password, by its status: its class exists several times too (see needsCode).
    throw error instanceof Error && 'status' in error && error.status === 401 ? refused() : error
  }
}

async function checkAndLogin(req: PayloadRequest, id: number, { password, totp }: Credentials): Promise<LoggedIn> {
  const account = await lockAccount(req, id)
  await pruneSessions(req, id)
  if (!account) await dummyHash(password)
  req.context = { ...req.context, totp }
  const { token, exp, user } = await req.payload.login({
    collection: 'users',
    data: { email: account?.email ?? 'unknown@account.invalid', password },
    ...asSystem(req, 'login'),
  })
  if (!token || !user) throw new Error('Payload logged in without a token')
  return { token, exp, user: { id: user.id, email: user.email }, device: deviceToken(user.id) }
}
