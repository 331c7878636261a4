import { APIError, type PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { can } from '@/src/access/compose'
import { endpoint } from '@/src/lib/endpoint'
import { idFrom } from '@/src/lib/id'
import { asUser } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { lockMail } from './lockMail'
import { canResend, mailStateLabels } from './states'

/** Puts a mail that didn't leave back in line. Only mails that this person may see. */
export const resendEndpoint = endpoint({
  path: '/:id/resend',
  method: 'post',
  access: can('viewOutbox'),
  handler: async (req) => {
    const id = idFrom(req.routeParams?.id)
    const seen =
      id !== null && (await req.payload.findByID({ collection: 'outbox', id, disableErrors: true, ...asUser(req) }))
    if (!seen) throw new APIError('Dit bericht bestaat niet (meer).', 404, null, true)
    await resend(req, id)
    return Response.json({ id, state: 'waiting' })
  },
})

async function resend(req: PayloadRequest, id: number): Promise<void> {
  await inTransaction(req, async () => {
    const mail = await lockMail(req, id)
    if (!mail) throw new APIError('Dit bericht bestaat niet (meer).', 404, null, true)
    if (!canResend(mail.state)) {
      const state = mailStateLabels[mail.state].toLowerCase()
      throw new APIError(
        `Opnieuw versturen kan alleen als een bericht niet verzonden is. Dit bericht: ${state}.`,
        409,
        null,
        true,
      )
    }
    if (!mail.html && !mail.sealed) {
      throw new APIError(
        'De inhoud van dit bericht is al gewist. Het kan niet opnieuw verstuurd worden.',
        409,
        null,
        true,
      )
    }
    await query(
      req,
      sql`UPDATE outbox SET state = 'waiting', attempts = 0, last_error = NULL, updated_at = now() WHERE id = ${id}`,
    )
    await req.payload.jobs.queue({ task: 'send-mail', input: { mail: id }, req })
    await recordAudit(req, {
      action: 'outbox.resend',
      subject: 'outbox',
      subjectId: id,
      organisation: mail.organisation,
    })
  })
}
