import type { PayloadRequest } from 'payload'
import { type About, mailAbout } from '@/plugins/review/mail'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'

const lately = 21 * 86_400_000
const underway = 40_000

/**
 * Puts the mail about something that happened lately in the outbox as one that left then: rendered as always, but not
 * handed to the worker, because nobody waits for it.
 */
export async function mailedThen(req: PayloadRequest, about: About, now: Date): Promise<void> {
  if (now.getTime() - about.at.getTime() > lately) return
  await inTransaction(req, async () => {
    await mailAbout(req, about)
    await leftThen(req, `review:${about.event}`, about.at)
  })
}

/** Dates a mail that waits in the outbox: it left then, and the worker has nothing to do with it. */
export async function leftThen(req: PayloadRequest, key: string, at: Date): Promise<void> {
  const left = new Date(at.getTime() + underway).toISOString()
  const [mail] = await query(
    req,
    sql`UPDATE outbox SET state = 'sent', attempts = 1, sent_at = ${left}, created_at = ${at.toISOString()},
               updated_at = ${left}
         WHERE key = ${key} RETURNING id`,
  )
  await query(
    req,
    sql`DELETE FROM payload_jobs WHERE task_slug = 'send-mail' AND (input->>'mail')::int = ${mail?.id ?? 0}`,
  )
}

/** One mail that the receiver's mail server refused, so that there is something to send again. */
export async function refuseOneMail(req: PayloadRequest): Promise<void> {
  await query(
    req,
    sql`UPDATE outbox SET state = 'failed', sent_at = NULL, last_error = 'SMTP 550'
         WHERE id = (SELECT id FROM outbox WHERE template = 'evidence-returned' ORDER BY created_at DESC LIMIT 1)`,
  )
}
