import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { revokeTokens } from '@/collections/identity/CredentialTokens/tokens'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { queueMail } from '@/plugins/notifications/queueMail'
import { refuseWeakPassword, setPassword } from './passwords'
import { currentSession, endSessions } from './sessions'
import { signedInAccount } from './signed-in'
import { withCurrentPassword } from './with-password'

type Change = { currentPassword: string; newPassword: string }

/**
 * Changes the password of who is signed in (KS-ACC-3). Other sessions and open links end, this session stays.
 * @throws APIError 400 at `newPassword` or `currentPassword`, 401, 429
 */
export async function changePassword(req: PayloadRequest, { currentPassword, newPassword }: Change): Promise<void> {
  refuseWeakPassword(newPassword, signedInAccount(req).email, 'newPassword')
  await withCurrentPassword(req, currentPassword, async (account) => {
    await setPassword(req, account, newPassword)
    await endSessions(req, account.id, currentSession(req))
    await revokeTokens(req, account.id)
    await queueMail(req, {
      to: account.email,
      key: `password-changed:${randomUUID()}`,
      template: 'password-changed',
      props: {},
    })
    await recordAudit(req, { action: 'users.password-changed', subject: 'users', subjectId: account.id })
  })
}
