import type { PayloadRequest } from 'payload'
import { type Brand, isSensitive, type MailTemplate, renderMail } from '@/src/emails'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { type Attachment, seal } from './seal'

type Mail = {
  /** One e-mail address. */
  to: string
  /** Stable key that names the event, e.g. `diploma-approved:12:3`: the same key never makes a second mail. */
  key: string
  /** Whose staff may see it in the outbox; left out: only staff of the whole portal. */
  organisation?: number | null
  /** Who gets the answer; it is sealed with the body, so only for a template that is sensitive. */
  replyTo?: string
  /** Files that go along; sealed with the body, so only for a template that is sensitive. */
  attachments?: Attachment[]
} & MailTemplate

// One address and nothing else: a comma or angle bracket would make it a list.
const oneAddress = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/

/**
 * Puts a mail in the outbox and queues its sending, in the transaction of `req`: it leaves when the write commits,
 * and never when it rolls back. A key that is known already changes nothing.
 */
export async function queueMail(
  req: PayloadRequest,
  { to, key, organisation = null, replyTo, attachments, ...mail }: Mail,
): Promise<void> {
  if (![to, replyTo ?? to].every((address) => oneAddress.test(address))) {
    throw new Error(`Mail ${mail.template}: not an e-mail address`)
  }
  const { subject, html, text } = await renderMail(mail, await brandOf(req))
  const secret = isSensitive(mail.template)
  if (replyTo && !secret) throw new Error(`Mail ${mail.template}: an address to answer to is sealed`)
  if (attachments && !secret) throw new Error(`Mail ${mail.template}: what goes along is sealed`)
  const along = { ...(replyTo ? { replyTo } : {}), ...(attachments ? { attachments } : {}) }
  const sealed = secret ? seal({ html, text, ...along }, req.payload.secret) : null

  await inTransaction(req, async () => {
    // ON CONFLICT, because a refused insert would end the whole transaction.
    const [row] = await query(
      req,
      sql`INSERT INTO outbox (key, template, "to", subject, html, text, sealed, organisation_id, state, attempts)
          VALUES (${key}, ${mail.template}, ${to}, ${subject}, ${secret ? null : html}, ${secret ? null : text}, ${sealed},
                  ${organisation}, 'waiting', 0)
          ON CONFLICT (key) DO NOTHING
          RETURNING id`,
    )
    if (typeof row?.id !== 'number') return
    await req.payload.jobs.queue({ task: 'send-mail', input: { mail: row.id }, req })
  })
}

async function brandOf(req: PayloadRequest): Promise<Brand> {
  const portal = await req.payload.findGlobal({ slug: 'portal', ...asSystem(req, 'name on mails') })
  return { name: portal.name, url: req.payload.config.serverURL, contact: portal.contactEmail ?? null }
}
