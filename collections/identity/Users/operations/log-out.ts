import { logoutOperation, type PayloadRequest, refreshOperation } from 'payload'
import { inTransaction } from '@/src/lib/transaction'
import { lockAccount } from './accounts'
import { signedInAccount } from './signed-in'

/** Ends this session, or all of them; nothing when nobody is logged in. */
export async function logOut(req: PayloadRequest, { everywhere }: { everywhere: boolean }): Promise<void> {
  if (req.user?.collection !== 'users') return
  const { id } = req.user
  await inTransaction(req, async () => {
    await lockAccount(req, id)
    await logoutOperation({ collection: req.payload.collections.users, req, allSessions: everywhere })
  })
}

/** Lengthens this session. @throws APIError 401 */
export async function refreshSession(req: PayloadRequest): ReturnType<typeof refreshOperation> {
  const { id } = signedInAccount(req)
  return inTransaction(req, async () => {
    await lockAccount(req, id)
    return refreshOperation({ collection: req.payload.collections.users, req })
  })
}
