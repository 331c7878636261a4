import type { PayloadRequest } from 'payload'
import { findSecondFactor } from '@/collections/identity/SecondFactors/verify'
import { listSessions } from '@/collections/identity/Users/operations/sessions'
import { signedInAccount } from '@/collections/identity/Users/operations/signed-in'

export type Credentials = { email: string; sessions: { startedAt: string; current: boolean }[] }

/** What the credentials panel shows about the account of who is looking. */
export async function ownCredentials(req: PayloadRequest): Promise<Credentials> {
  const { id, email } = signedInAccount(req)
  return { email, sessions: await listSessions(req, id) }
}

/** Whether logging in asks a code of who is looking. */
export async function hasSecondFactor(req: PayloadRequest): Promise<boolean> {
  return Boolean((await findSecondFactor(req, signedInAccount(req).id))?.confirmedAt)
}
