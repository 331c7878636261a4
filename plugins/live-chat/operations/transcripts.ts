import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { queueMail } from '@/plugins/notifications/queueMail'
import { transcript } from '@/src/domain/chat/transcript'
import { conflict } from '@/src/lib/errors/refusals'
import { formatMoment } from '@/src/lib/format'
import { memberEmail } from '@/src/lib/member-email'
import { limit } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { messagesAfter } from '../hub/rows'
import type { Party } from './party'

const row = z.object({
  openedAt: z.coerce.date(),
  lastSeq: z.number(),
  firstName: z.string().nullable(),
  who: z.string().nullable(),
  email: z.string().nullable(),
})

const mostMessages = 5_000

/** A conversation as everyone in it saw it: without the notes. Two queries. */
async function load(req: PayloadRequest, conversation: number) {
  const [found] = await query(
    req,
    sql`SELECT c.opened_at AS "openedAt", c.last_seq::int AS "lastSeq", t.first_name AS "firstName",
               coalesce(t.display_name, c.visitor_name) AS who,
               CASE WHEN t.id IS NULL THEN c.visitor_email ELSE ${memberEmail} END AS email
          FROM conversations c LEFT JOIN therapists t ON t.id = c.therapist_id LEFT JOIN users u ON u.id = t.user_id
         WHERE c.id = ${conversation}`,
  )
  const talk = row.parse(found)
  const rows = await messagesAfter(req, conversation, 0, mostMessages)
  const lines = rows
    .filter(({ internal }) => !internal)
    .map(({ file, ...line }) => ({ ...line, file: file?.name ?? null }))
  return { ...talk, text: transcript(lines, talk.who ?? 'Bezoeker') }
}

/** A conversation as text. */
export const transcriptOf = async (req: PayloadRequest, { conversation }: Party): Promise<string> =>
  (await load(req, conversation)).text

/**
 * Sends a conversation to its member, or to the address that its visitor gave (KS-SRV-8); once for what was said so far.
 * @throws APIError 409 there is no address · 429
 */
export async function mailTranscript(req: PayloadRequest, { conversation, organisation }: Party): Promise<void> {
  await limit(req, 'chat-mail', conversation)
  const { email, firstName, openedAt, lastSeq, text } = await load(req, conversation)
  if (!email) throw conflict('Bij dit gesprek staat geen e-mailadres. Kopieer de tekst als je hem wilt bewaren.')
  // Anyone can fill in the address of somebody else.
  await limit(req, 'chat-mail', email)
  await inTransaction(req, async () => {
    await queueMail(req, {
      to: email,
      key: `chat-transcript:${conversation}:${lastSeq}`,
      organisation,
      template: 'chat-transcript',
      props: { name: firstName, when: formatMoment(openedAt), text },
    })
    await recordAudit(req, {
      action: 'conversations.mailed',
      subject: 'conversations',
      subjectId: conversation,
      organisation,
    })
  })
}
