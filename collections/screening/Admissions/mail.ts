import type { PayloadRequest } from 'payload'
import { queueMail } from '@/plugins/notifications/queueMail'
import { ownerOf } from '@/plugins/review/people'
import type { MailTemplate } from '@/src/emails'

/** Mails a member in screening, with a link to where it stands. The same key never makes a second mail. */
export async function mailMember(
  req: PayloadRequest,
  { therapist, organisation }: { therapist: number; organisation: number },
  key: string,
  compose: (firstName: string, link: string) => MailTemplate,
): Promise<void> {
  const { email, firstName } = await ownerOf(req, therapist)
  if (!email) return
  const link = `${req.payload.config.serverURL}/screening`
  await queueMail(req, { to: email, key, organisation, ...compose(firstName, link) })
}
