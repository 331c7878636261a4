import { randomUUID } from 'node:crypto'
import { APIError, type PayloadRequest } from 'payload'
import { lockAccount } from '@/collections/identity/Users/operations/accounts'
import { currentSession, endSessions } from '@/collections/identity/Users/operations/sessions'
import { fieldProblem, signedInAccount } from '@/collections/identity/Users/operations/signed-in'
import { withCurrentPassword } from '@/collections/identity/Users/operations/with-password'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { queueMail } from '@/plugins/notifications/queueMail'
import { asSystem } from '@/src/lib/local-api'
import { limit, refund } from '@/src/lib/rate-limit'
import { inTransaction } from '@/src/lib/transaction'
import { newRecoveryCodes, newSecret, recoveryHash, setupAddress, stepOf } from './codes'
import { openSecret, sealSecret } from './secret'
import { demandSecondFactor, findSecondFactor } from './verify'

/**
 * Starts setting up a second factor: a new secret that counts once its first code was given.
 * @returns the secret, and the address that goes in the QR code
 * @throws APIError 400 at `currentPassword`, 409 when there is one already
 */
export const startSecondFactor = (
  req: PayloadRequest,
  currentPassword: string,
): Promise<{ secret: string; address: string }> =>
  withCurrentPassword(req, currentPassword, async (account) => {
    const known = await findSecondFactor(req, account.id)
    if (known?.confirmedAt) {
      throw new APIError(
        'Je account vraagt al een code. Zet die eerst uit als je opnieuw wilt beginnen.',
        409,
        null,
        true,
      )
    }
    const secret = newSecret()
    const sealed = sealSecret(secret, account.id)
    const scope = { collection: 'second-factors' as const, ...asSystem(req, 'start second factor') }
    if (known) await req.payload.update({ ...scope, id: known.id, data: { secret: sealed } })
    else await req.payload.create({ ...scope, data: { user: account.id, secret: sealed, lastStep: 0 } })
    return { secret, address: setupAddress(secret, account.email) }
  })

/**
 * Confirms the second factor with its first code. Other sessions end.
 * @returns ten recovery codes, shown this once
 * @throws APIError 400 at `totp`, 409 when nothing was started, 429
 */
export async function confirmSecondFactor(req: PayloadRequest, code: string): Promise<string[]> {
  const { id } = signedInAccount(req)
  await limit(req, 'totp', id)
  const codes = await inTransaction(req, async () => {
    const account = await lockAccount(req, id)
    const factor = await findSecondFactor(req, id)
    if (!account || !factor || factor.confirmedAt) {
      throw new APIError('Begin opnieuw met instellen: vul eerst je wachtwoord in.', 409, null, true)
    }
    const step = stepOf(openSecret(factor.secret, id), code, Date.now())
    if (step === null) throw fieldProblem('totp', 'Deze code klopt niet. Vul de code in die je app nu toont.')
    const fresh = newRecoveryCodes()
    await req.payload.update({
      collection: 'second-factors',
      id: factor.id,
      data: { confirmedAt: new Date().toISOString(), lastStep: step, recoveryHashes: fresh.map(recoveryHash) },
      ...asSystem(req, 'confirm second factor'),
    })
    await endSessions(req, id, currentSession(req))
    await tell(req, account.email, true)
    await recordAudit(req, { action: 'second-factor.added', subject: 'users', subjectId: id })
    return fresh
  })
  await refund(req, 'totp', id)
  return codes
}

/**
 * Takes the second factor off. Where it is obligatory, the account is led to set it up again.
 * @throws APIError 400 at `currentPassword`, SecondFactorRequired
 */
export const removeSecondFactor = (
  req: PayloadRequest,
  { currentPassword, totp }: { currentPassword: string; totp?: string },
): Promise<void> =>
  withCurrentPassword(req, currentPassword, async (account) => {
    await demandSecondFactor(req, account.id, totp)
    await req.payload.delete({
      collection: 'second-factors',
      where: { user: { equals: account.id } },
      ...asSystem(req, 'remove second factor'),
    })
    await tell(req, account.email, false)
    await recordAudit(req, { action: 'second-factor.removed', subject: 'users', subjectId: account.id })
  })

const tell = (req: PayloadRequest, to: string, added: boolean): Promise<void> =>
  queueMail(req, { to, key: `second-factor:${randomUUID()}`, template: 'second-factor-changed', props: { added } })
