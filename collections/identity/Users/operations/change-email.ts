import { randomUUID } from 'node:crypto'
import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { issueToken, redeemToken, revokeTokens } from '@/collections/identity/CredentialTokens/tokens'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { queueMail } from '@/plugins/notifications/queueMail'
import { normaliseEmail } from '@/src/domain/identity/identifier'
import { clientIp } from '@/src/lib/client-ip'
import { env } from '@/src/lib/env'
import { asSystem } from '@/src/lib/local-api'
import { limit } from '@/src/lib/rate-limit'
import { inTransaction } from '@/src/lib/transaction'
import { findAccount } from './accounts'
import { fieldProblem, signedInAccount } from './signed-in'
import { withCurrentPassword } from './with-password'

type Change = { currentPassword: string; email: string }

const address = z.email().max(254)

/**
 * Asks for another e-mail address (KS-ACC-3). Nothing changes until the link sent to the new address is used; the old
 * address is told. An address that someone else uses gets the same answer: its owner gets a mail instead of a link.
 * @throws APIError 400 at `email` or `currentPassword`, 401, 429
 */
export async function requestEmailChange(req: PayloadRequest, { currentPassword, email }: Change): Promise<void> {
  const { id, email: current } = signedInAccount(req)
  const wanted = normaliseEmail(email)
  if (!address.safeParse(wanted).success)
    throw fieldProblem('email', 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.')
  if (wanted === current) throw fieldProblem('email', 'Dit is al je e-mailadres. Vul een ander adres in.')
  await limit(req, 'email-change', id)
  await withCurrentPassword(req, currentPassword, async (account) => {
    const taken = await findAccount(req, { kind: 'email', email: wanted })
    const token = await issueToken(req, { user: account.id, purpose: 'confirm-email', email: wanted })
    const event = randomUUID()
    const key = `email-change-new:${event}`
    if (taken) await queueMail(req, { to: wanted, key, template: 'email-in-use', props: {} })
    else {
      const link = `${env.SERVER_URL}/email-bevestigen?token=${token}`
      await queueMail(req, { to: wanted, key, template: 'email-confirm', props: { link } })
    }
    await queueMail(req, {
      to: account.email,
      key: `email-change-old:${event}`,
      template: 'email-change-asked',
      props: {},
    })
    await recordAudit(req, { action: 'users.email-change-asked', subject: 'users', subjectId: account.id })
  })
}

/**
 * Makes the address of a confirmation link the account's address, and tells the old one.
 * @throws APIError 400 when the link is unknown, used or expired; 409 when someone else took the address meanwhile
 */
export async function confirmEmailChange(req: PayloadRequest, token: string): Promise<void> {
  await limit(req, 'token-ip', clientIp(req))
  await inTransaction(req, async () => {
    const redeemed = await redeemToken(req, 'confirm-email', token)
    if (!redeemed?.email) {
      throw new APIError(
        'Deze link werkt niet meer. Wijzig je e-mailadres opnieuw op je accountpagina.',
        400,
        null,
        true,
      )
    }
    const { account, email } = redeemed
    // The unique index decides between two that confirm the same address at once.
    await req.payload.update({
      collection: 'users',
      id: account.id,
      data: { email },
      ...asSystem(req, 'confirmed e-mail address'),
    })
    await revokeTokens(req, account.id)
    await queueMail(req, {
      to: account.email,
      key: `email-changed:${randomUUID()}`,
      template: 'email-changed',
      props: {},
    })
    await recordAudit(req, { action: 'users.email-changed', subject: 'users', subjectId: account.id })
  })
}
