import type { PayloadRequest } from 'payload'
import { limit, refund } from '@/src/lib/rate-limit'
import { inTransaction } from '@/src/lib/transaction'
import { type Account, lockAccount } from './accounts'
import { withHashSlot } from './hash-slots'
import { isPasswordOf } from './passwords'
import { fieldProblem, signedInAccount } from './signed-in'

/**
 * Runs a change of credentials for who is signed in, once the current password was given (KS-ACC-3):
 * limit, hash slot, transaction, row lock, password.
 * @throws APIError 401, 429, or 400 at `currentPassword`
 */
export async function withCurrentPassword<T>(
  req: PayloadRequest,
  currentPassword: string,
  change: (account: Account) => Promise<T>,
): Promise<T> {
  const { id } = signedInAccount(req)
  await limit(req, 'password-check', id)
  const result = await withHashSlot(() =>
    inTransaction(req, async () => {
      const account = await lockAccount(req, id)
      if (!account || !(await isPasswordOf(req, id, currentPassword))) {
        throw fieldProblem('currentPassword', 'Dit is niet je huidige wachtwoord. Probeer het opnieuw.')
      }
      return change(account)
    }),
  )
  await refund(req, 'password-check', id)
  return result
}
