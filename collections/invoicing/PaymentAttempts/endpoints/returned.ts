import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { may, mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { attemptStatusLabels } from '@/src/domain/invoicing/labels'
import { keysOf } from '@/src/domain/shared/keys'
import { endpoint } from '@/src/lib/endpoint'
import { conflict, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { readBody } from '@/src/lib/read-body'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { staffName } from '../../Payments/pay'
import { demandAnother, demandDay, mailReturned, returnedBody } from '../../Payments/returned'

const attemptSchema = z.object({
  organisation: z.number(),
  therapist: z.number(),
  number: z.string(),
  status: z.enum(keysOf(attemptStatusLabels)),
  startedOn: z.string(),
  returnedOn: z.string().nullable(),
  excess: z.number().nullable(),
})

/** POST /api/payment-attempts/:id/returned `{ returnedOn, reference? }`: finance gave back what came in too much; once (KS-ACC-6). */
export const returnedEndpoint = endpoint({
  path: '/:id/returned',
  method: 'post',
  access: (viewer) => may(viewer, 'registerPayments'),
  handler: async (req) => {
    const id = idFrom(req.routeParams?.id)
    const given = await readBody(req, returnedBody)
    const viewer = await getViewer(req)
    await inTransaction(req, async () => {
      await query(req, sql`SELECT FROM payment_attempts WHERE id = ${id} FOR NO KEY UPDATE`)
      const [row] = await query(
        req,
        sql`SELECT a.organisation_id AS organisation, a.therapist_id AS therapist, i.number, a.status::text,
                   (a.started_at AT TIME ZONE 'Europe/Amsterdam')::date::text AS "startedOn",
                   a.returned_on::text AS "returnedOn", a.excess::int AS excess
              FROM payment_attempts a JOIN invoices i ON i.id = a.invoice_id WHERE a.id = ${id}`,
      )
      if (!row) throw notFound()
      const attempt = attemptSchema.parse(row)
      const { organisation, therapist, number } = attempt
      if (!mayWithin(viewer, 'registerPayments', organisation)) throw notFound()
      if (attempt.status !== 'surplus') throw conflict('Hiervan hoeft niets te worden teruggegeven.')
      if (attempt.returnedOn !== null) throw conflict('Dit is al vastgelegd.')
      demandAnother(viewer?.therapist?.id, therapist)
      demandDay(given, attempt.startedOn)
      const { returnedOn, reference } = given
      const amount = attempt.excess ?? 0
      await query(
        req,
        sql`UPDATE payment_attempts SET returned_on = ${returnedOn}, return_reference = ${reference},
                   returned_by_name = ${await staffName(req)}, updated_at = now() WHERE id = ${id}`,
      )
      await recordAudit(req, {
        action: 'payment-attempts.returned',
        subject: 'payment-attempts',
        subjectId: id,
        organisation,
        fields: { returnedOn, excess: amount },
      })
      if (amount > 0) {
        await mailReturned(req, `payment-attempt-returned:${id}`, {
          therapist,
          organisation,
          number,
          amount,
          returnedOn,
        })
      }
    })
    return Response.json({ id, returnedOn: given.returnedOn })
  },
})
