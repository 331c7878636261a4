import type { PayloadRequest } from 'payload'
import { logoAttachment } from '@/src/emails/layout/logo'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { messageId } from './envelope'
import { failureOf } from './failure'
import { type LockedMail, lockMail } from './lockMail'
import { hasMailServer } from './mailServer'
import { unseal } from './seal'

/** How often a mail is tried before it counts as failed; with the doubling wait of the task that is about 17 hours. */
export const maxAttempts = 12

/**
 * Sends one mail of the outbox, once: the row stays locked while the mail server answers, so a second worker waits
 * and then finds it sent. Only a crash between that answer and our commit makes a double, with the same Message-ID.
 * @throws when it should be tried again later
 */
export async function sendMail(req: PayloadRequest, id: number): Promise<void> {
  const again = await inTransaction(req, async () => {
    const mail = await lockMail(req, id)
    if (mail?.state !== 'waiting') return null
    if (!hasMailServer(req.payload)) {
      await query(req, sql`UPDATE outbox SET state = 'held', updated_at = now() WHERE id = ${id}`)
      return null
    }
    return deliver(req, mail)
  })
  if (again) throw new Error(`Mail not sent yet: ${again}`)
}

/** Hands the mail to the mail server. Returns the class of a failure that may pass. */
async function deliver(req: PayloadRequest, mail: LockedMail): Promise<string | null> {
  const body =
    mail.sealed === null
      ? { html: mail.html, text: mail.text, replyTo: undefined, attachments: undefined }
      : unseal(mail.sealed, req.payload.secret)
  try {
    await req.payload.sendEmail({
      to: { name: '', address: mail.to },
      subject: mail.subject,
      html: body.html,
      text: body.text,
      ...(body.replyTo ? { replyTo: { name: '', address: body.replyTo } } : {}),
      attachments: [
        logoAttachment,
        ...(body.attachments ?? []).map(({ name, type, base64 }) => ({
          filename: name,
          contentType: type,
          content: Buffer.from(base64, 'base64'),
        })),
      ],
      messageId: messageId(mail.key, req.payload.email.defaultFromAddress),
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    })
  } catch (error) {
    const failure = failureOf(error)
    const lasting = failure.lasting || mail.attempts + 1 >= maxAttempts
    await query(
      req,
      sql`UPDATE outbox SET state = ${lasting ? 'failed' : 'waiting'}, attempts = attempts + 1,
                 last_error = ${failure.name}, updated_at = now()
           WHERE id = ${mail.id}`,
    )
    return lasting ? null : failure.name
  }
  await query(
    req,
    sql`UPDATE outbox SET state = 'sent', attempts = attempts + 1, last_error = NULL, sent_at = now(),
               sealed = NULL, updated_at = now()
         WHERE id = ${mail.id}`,
  )
  return null
}
