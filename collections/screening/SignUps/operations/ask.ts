import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { queueMail } from '@/plugins/notifications/queueMail'
import { normaliseLoginNumber } from '@/src/domain/identity/login-number'
import { signUpHours, type Taken } from '@/src/domain/screening/sign-up'
import type { MailTemplate } from '@/src/emails'
import { clientIp } from '@/src/lib/client-ip'
import { env } from '@/src/lib/env'
import { conflict, invalid } from '@/src/lib/errors/refusals'
import { asSystem } from '@/src/lib/local-api'
import { limit } from '@/src/lib/rate-limit'
import { inTransaction } from '@/src/lib/transaction'
import type { SignUpData } from '../schema'
import { digest, takenBy } from './store'

/**
 * Signs somebody up (KS-ACC-2). Nothing is made but a row and a mail with a link; an account comes of it when the link is
 * followed. Known or not, the same statements run and the same is answered: what is known, only the mail tells.
 * @throws APIError 400 unknown organisation · 409 when sign-up is closed · 429
 */
export async function askToJoin(req: PayloadRequest, data: SignUpData): Promise<void> {
  await limit(req, 'sign-up-ip', clientIp(req))
  await limit(req, 'sign-up-email', data.email)
  const organisation = await openOrganisation(req, data.organisation)
  const loginNumber = normaliseLoginNumber(data.membershipNumber)
  const token = randomBytes(32).toString('base64url')
  await inTransaction(req, async () => {
    const taken = await takenBy(req, { email: data.email, loginNumber })
    const { id } = await req.payload.create({
      collection: 'sign-ups',
      data: {
        ...data,
        loginNumber,
        status: 'asked',
        tokenHash: digest(token),
        expiresAt: new Date(Date.now() + signUpHours * 3_600_000).toISOString(),
      },
      ...asSystem(req, 'somebody signs up'),
    })
    const key = `sign-up:${id}`
    await queueMail(req, { to: data.email, key, organisation: data.organisation, ...mail(organisation, taken, token) })
    await recordAudit(req, {
      action: 'sign-ups.asked',
      subject: 'sign-ups',
      subjectId: id,
      organisation: data.organisation,
      fields: { tier: data.tier },
    })
  })
}

/** Without any word that was typed: whoever gets it may not be who signed up. */
function mail(organisation: string, taken: Taken, token: string): MailTemplate {
  if (taken.email || taken.number) {
    const link = `${env.SERVER_URL}/inloggen`
    return { template: 'sign-up-known', props: { which: taken.email ? 'email' : 'number', link } }
  }
  const link = `${env.SERVER_URL}/aanmelden/bevestigen/${token}`
  return { template: 'sign-up-confirm', props: { organisation, link } }
}

/** Name of the organisation, when one can sign up there. */
async function openOrganisation(req: PayloadRequest, id: number): Promise<string> {
  const settings = await req.payload.findGlobal({ slug: 'screening-settings', ...asSystem(req, 'is sign-up open') })
  if (settings.signUpOpen === false) throw conflict('Aanmelden kan op dit moment niet. Probeer het later opnieuw.')
  const found = await req.payload.findByID({
    collection: 'organisations',
    id,
    disableErrors: true,
    ...asSystem(req, 'who one signs up with'),
  })
  if (!found?.affiliated || found.kind !== 'professional-organisation') {
    throw invalid({ organisation: 'Kies een beroepsorganisatie uit de lijst.' })
  }
  return found.name
}
