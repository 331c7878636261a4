import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { queueMail } from '@/plugins/notifications/queueMail'
import type { ContactMessage } from '@/src/domain/directory/contact'
import { formAgeProblem } from '@/src/domain/shared/form-age'
import { conflict, invalid, notFound } from '@/src/lib/errors/refusals'
import { tokenAge } from '@/src/lib/form-token'
import { limit } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'

const receiverSchema = z.object({
  therapist: z.number(),
  organisation: z.number(),
  firstName: z.string(),
  email: z.string().nullable(),
})

/**
 * Who may be written to, held as they are until the transaction ends: who takes back consent at this moment is either
 * asked first and gets no mail, or waits until the mail is in the outbox.
 */
async function receiverOf(req: PayloadRequest, slug: string): Promise<z.infer<typeof receiverSchema>> {
  const [row] = await query(
    req,
    sql`SELECT e.therapist_id AS therapist, e.organisation_id AS organisation, t.first_name AS "firstName",
               coalesce(nullif(pp.email, ''), u.email) AS email
          FROM directory_entries e JOIN therapists t ON t.id = e.therapist_id
          JOIN practice_profiles pp ON pp.therapist_id = t.id LEFT JOIN users u ON u.id = t.user_id
         WHERE e.slug = ${slug} FOR KEY SHARE OF e`,
  )
  if (!row) throw notFound()
  return receiverSchema.parse(row)
}

type Sent = { slug: string; token: string; ip: string; message: ContactMessage }

/**
 * Sends what a client wrote to the therapist of this page, by the outbox (KS-FIND-1). Nothing of it is kept but the
 * sealed mail, until it was sent.
 * @throws 400 for a form that is too fresh or too old, 404 when nobody may be found here, 429
 */
export async function sendMessage(req: PayloadRequest, { slug, token, ip, message }: Sent, now = new Date()) {
  const age = tokenAge(req.payload.secret, slug, token, now)
  const problem = age === null ? 'Dit formulier klopt niet meer. Laad de pagina opnieuw.' : formAgeProblem(age)
  if (problem) throw invalid({ message: problem })
  await limit(req, 'contact-ip', ip)
  await limit(req, 'contact-therapist', slug)
  await inTransaction(req, async () => {
    const { email, organisation, firstName } = await receiverOf(req, slug)
    if (!email) throw conflict('Deze therapeut is niet per mail te bereiken. Bel de praktijk.')
    const once = createHash('sha256')
      .update(JSON.stringify([token, message]))
      .digest('base64url')
    await queueMail(req, {
      to: email,
      replyTo: message.email,
      // Pressed twice is one mail.
      key: `therapist-contact:${once}`,
      organisation,
      template: 'therapist-contact',
      props: {
        name: firstName,
        client: message.name,
        email: message.email,
        phone: message.phone ?? null,
        message: message.message,
      },
    })
  })
}
