import { randomBytes } from 'node:crypto'
import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { normaliseEmail } from '@/src/domain/identity/identifier'
import { asSystem } from '@/src/lib/local-api'
import { inTransaction } from '@/src/lib/transaction'
import { type Account, findAccount } from './accounts'
import { refuseWeakPassword, setPassword } from './passwords'
import { passwordLink } from './reset-password'

type Person = {
  email: string
  /** Name as others see it. */
  name: string
  /** Left out: a link to set one is made. */
  password?: string
}

/**
 * Makes someone administrator of the whole portal; the account is made when there is none. Only a command calls this:
 * whoever can run it already holds the database and the keys.
 * @returns a link to set a password (works 1 hour, once), or null when a password was given
 * @throws APIError 400 when the address or the password won't do, 409 when this account is administrator already
 */
export async function createAdmin(req: PayloadRequest, { email, name, password }: Person): Promise<string | null> {
  const address = z.email().max(254).safeParse(normaliseEmail(email))
  if (!address.success) throw new APIError('Dit is geen e-mailadres.', 400, null, true)
  if (password) refuseWeakPassword(password, address.data, 'password')
  return inTransaction(req, async () => {
    const known = await findAccount(req, { kind: 'email', email: address.data })
    const account = known ?? (await newAccount(req, address.data))
    await req.payload.create({
      collection: 'memberships',
      data: { user: account.id, role: 'admin', displayName: name },
      ...asSystem(req, 'create administrator by command'),
    })
    if (!password) return passwordLink(req, account.id)
    await setPassword(req, account, password)
    return null
  })
}

/** An account with a password that nobody knows. */
const newAccount = (req: PayloadRequest, email: string): Promise<Account> =>
  req.payload.create({
    collection: 'users',
    data: { email, password: randomBytes(32).toString('base64url') },
    ...asSystem(req, 'create account by command'),
  })
