import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { getViewer } from '@/src/access/viewer'
import { requestStatusLabels } from '@/src/domain/service/labels'
import type { Quote } from '@/src/domain/service/quote'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { keysOf } from '@/src/domain/shared/keys'
import { notFound } from '@/src/lib/errors/refusals'
import { asSystem } from '@/src/lib/local-api'
import { limit } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { billRequest } from '../bill'
import { takeEffect } from '../effects'
import { mailRequest } from '../mail'
import type { ToSubmit } from '../schema'
import { quoteFor } from './quote'

const known = z.object({ id: z.number(), status: z.enum(keysOf(requestStatusLabels)) })

/** Made, or made before by the same form; or something changed since it was shown, and it is to be confirmed again. */
export type Submitted =
  | { outcome: 'done'; id: number; status: z.infer<typeof known>['status']; again: boolean }
  | { outcome: 'changed'; quote: Quote }

/**
 * A member confirms a request (KS-SRV-1 … KS-SRV-5): row, invoice, mail and what happens at once, in one transaction. The
 * member's row is locked first, so that of two at once the second is judged by what the first left: one included request a
 * year, one of a kind, one of a form.
 * @throws APIError 400 with what is wrong · 404 no member · 429
 */
export async function submitRequest(
  req: PayloadRequest,
  { token, idempotencyKey, ...asked }: ToSubmit,
  now = new Date(),
): Promise<Submitted> {
  const therapist = (await getViewer(req))?.therapist
  if (!therapist) throw notFound()
  await limit(req, 'service-request', therapist.id)
  return inTransaction(req, async () => {
    await query(req, sql`SELECT FROM therapists WHERE id = ${therapist.id} FOR NO KEY UPDATE`)
    const [before] = await query(
      req,
      sql`SELECT id, status::text FROM service_requests
           WHERE therapist_id = ${therapist.id} AND idempotency_key = ${idempotencyKey}`,
    )
    if (before) return { outcome: 'done', again: true, ...known.parse(before) }
    const { quote, proof } = await quoteFor(req, therapist.id, asked, now)
    if (quote.token !== token) return { outcome: 'changed', quote }
    const { kind } = asked
    const { price, issuerPrice, includedYear, effectOn, consequences } = quote
    const { id } = await req.payload.create({
      collection: 'service-requests',
      data: {
        ...asked,
        therapist: therapist.id,
        organisation: therapist.organisation,
        status: quote.status,
        proof: kind === 'deregistration' && quote.status === 'submitted' ? proof : null,
        price,
        issuerPrice,
        includedYear,
        effectOn,
        confirmation: consequences.join('\n'),
        submittedAt: now.toISOString(),
        idempotencyKey,
      },
      ...asSystem(req, 'a member confirmed a request'),
    })
    const { organisation } = therapist
    await recordAudit(req, {
      action: 'service-requests.submit',
      subject: 'service-requests',
      subjectId: id,
      organisation,
      fields: { kind, price: price + issuerPrice, effectOn },
    })
    const request = { id, kind, therapist: therapist.id, organisation, price, issuerPrice }
    await billRequest(req, request, amsterdamDay(now))
    if (await takeEffect(req, id, now)) return { outcome: 'done', id, status: 'done', again: false }
    const byItself = quote.status === 'planned' ? effectOn : null
    await mailRequest(req, request, { what: 'received', confirmed: consequences, effectOn: byItself })
    return { outcome: 'done', id, status: quote.status, again: false }
  })
}
