import type { PayloadRequest } from 'payload'
import { type MailTemplate, renderMail } from '@/src/emails'
import { asSystem } from '@/src/lib/local-api'

type Mail = {
  /** E-mail address of the receiver. */
  to: string
  /** Stable key: the same key never makes a second mail. */
  key: string
} & MailTemplate

/** Puts a mail in the outbox, in the transaction of `req`; the worker sends it after the commit. */
export async function queueMail(req: PayloadRequest, { to, key, ...template }: Mail): Promise<void> {
  const { subject, html, text } = await renderMail(template)
  await req.payload.create({
    collection: 'outbox',
    data: { key, to, template: template.template, subject, html, text, state: 'waiting' },
    ...asSystem(req, 'queue mail'),
  })
}
