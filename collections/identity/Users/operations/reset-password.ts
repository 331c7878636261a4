import { randomUUID } from 'node:crypto'
import { APIError, type PayloadRequest } from 'payload'
import { issueToken, redeemToken, revokeTokens } from '@/collections/identity/CredentialTokens/tokens'
import { demandSecondFactor } from '@/collections/identity/SecondFactors/verify'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { queueMail } from '@/plugins/notifications/queueMail'
import { identifierKey, readIdentifier } from '@/src/domain/identity/identifier'
import { clientIp } from '@/src/lib/client-ip'
import { env } from '@/src/lib/env'
import { limit } from '@/src/lib/rate-limit'
import { inTransaction } from '@/src/lib/transaction'
import { findAccount, lockAccount } from './accounts'
import { withHashSlot } from './hash-slots'
import { deviceToken } from './known-device'
import { refuseWeakPassword, setPassword } from './passwords'
import { endSessions } from './sessions'
import { fieldProblem } from './signed-in'

/**
 * Asks for a link to set a new password. Known or not, the same happens here: one job is queued; the link and the mail
 * are made by the worker, so neither the answer nor its time tells who has an account.
 * @throws APIError 400 when nothing was filled in, 429
 */
export async function requestPasswordReset(req: PayloadRequest, typed: string): Promise<void> {
  const identifier = readIdentifier(typed)
  if (!identifier) throw fieldProblem('email', 'Vul je e-mailadres of je nummer in.')
  await limit(req, 'reset-ip', clientIp(req))
  const account = await findAccount(req, identifier)
  await limit(req, 'reset-account', account?.id ?? identifierKey(identifier))
  await req.payload.jobs.queue({ task: 'send-password-link', input: { user: account?.id ?? 0 }, req })
}

/** Makes the link and queues its mail. The worker's part of a reset; nothing when there is no such account. */
export async function sendPasswordLink(req: PayloadRequest, user: number): Promise<void> {
  await inTransaction(req, async () => {
    const account = await lockAccount(req, user)
    if (!account) return
    await queueMail(req, {
      to: account.email,
      key: `password-reset:${randomUUID()}`,
      template: 'password-reset',
      props: { link: await passwordLink(req, user) },
    })
  })
}

/** A link with which this account's password can be set, once, within the hour. */
export const passwordLink = async (req: PayloadRequest, user: number): Promise<string> =>
  `${env.SERVER_URL}/wachtwoord-herstellen?token=${await issueToken(req, { user, purpose: 'set-password' })}`

type Reset = { token: string; password: string; totp?: string }

/**
 * Sets a new password with the token of a mail. All sessions and other links end.
 * @returns a device token: whoever reads the mail is the owner, so strangers' attempts no longer lock them out
 * @throws APIError 400 (link or password), SecondFactorRequired, 429; the link stays usable then
 */
export async function resetPassword(req: PayloadRequest, { token, password, totp }: Reset): Promise<string> {
  await limit(req, 'token-ip', clientIp(req))
  return withHashSlot(() =>
    inTransaction(req, async () => {
      const redeemed = await redeemToken(req, 'set-password', token)
      if (!redeemed) {
        throw new APIError('Deze link werkt niet meer. Vraag een nieuwe link aan.', 400, null, true)
      }
      const { account } = redeemed
      refuseWeakPassword(password, account.email, 'password')
      await demandSecondFactor(req, account.id, totp)
      await setPassword(req, account, password)
      await endSessions(req, account.id)
      await revokeTokens(req, account.id)
      await queueMail(req, {
        to: account.email,
        key: `password-changed:${randomUUID()}`,
        template: 'password-changed',
        props: {},
      })
      await recordAudit(req, { action: 'users.password-reset', subject: 'users', subjectId: account.id })
      return deviceToken(account.id)
    }),
  )
}
