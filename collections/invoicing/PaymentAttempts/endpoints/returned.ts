import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { may, mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { amsterdamDay, isCalendarDate } from '@/src/domain/shared/calendar-date'
import { endpoint } from '@/src/lib/endpoint'
import { conflict, invalid, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { readBody } from '@/src/lib/read-body'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'

const when = 'Vul de dag in waarop het is teruggegeven.'
const body = z.object({
  returnedOn: z.string(when).refine((text) => isCalendarDate(text) && text >= '2000-01-01', when),
})

/** POST /api/payment-attempts/:id/returned `{ returnedOn }`: finance gave back what came in too much; once (KS-ACC-6). */
export const returnedEndpoint = endpoint({
  path: '/:id/returned',
  method: 'post',
  access: (viewer) => may(viewer, 'registerPayments'),
  handler: async (req) => {
    const id = idFrom(req.routeParams?.id)
    const { returnedOn } = await readBody(req, body)
    if (returnedOn > amsterdamDay(new Date())) throw invalid({ returnedOn: `Deze dag moet nog komen. ${when}` })
    const viewer = await getViewer(req)
    await inTransaction(req, async () => {
      const [attempt] = await query(
        req,
        sql`SELECT organisation_id AS organisation, therapist_id AS therapist, status::text, returned_on AS "returnedOn", excess::int
              FROM payment_attempts WHERE id = ${id} FOR NO KEY UPDATE`,
      )
      const organisation = Number(attempt?.organisation)
      if (!attempt || !mayWithin(viewer, 'registerPayments', organisation)) throw notFound()
      if (attempt.status !== 'surplus') throw conflict('Hiervan hoeft niets te worden teruggegeven.')
      if (attempt.returnedOn !== null) throw conflict('Dit is al vastgelegd.')
      if (attempt.therapist === viewer?.therapist?.id)
        throw conflict('Van je eigen betaling legt een collega dit vast.')
      await query(
        req,
        sql`UPDATE payment_attempts SET returned_on = ${returnedOn}, updated_at = now() WHERE id = ${id}`,
      )
      await recordAudit(req, {
        action: 'payment-attempts.returned',
        subject: 'payment-attempts',
        subjectId: id,
        organisation,
        fields: { returnedOn, excess: attempt.excess },
      })
    })
    return Response.json({ id, returnedOn })
  },
})
