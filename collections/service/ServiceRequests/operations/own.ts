import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { getViewer } from '@/src/access/viewer'
import { givenBack, withdrawable } from '@/src/domain/service/workflow'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { conflict, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { giveBack } from '../bill'
import { mailRequest } from '../mail'
import { lockRequest, type RequestRow } from '../row'

/** The member's own request, locked. @throws APIError 404 not theirs */
export async function lockOwn(req: PayloadRequest, given: unknown): Promise<RequestRow> {
  const [id, therapist] = [idFrom(given), (await getViewer(req))?.therapist]
  if (id === null || !therapist) throw notFound()
  const request = await lockRequest(req, id)
  if (request.therapist !== therapist.id) throw notFound()
  return request
}

function why({ status, effectOn }: RequestRow): string {
  if (status === 'withdrawn') return 'Je hebt dit verzoek al ingetrokken.'
  if (status === 'planned' && effectOn) return 'Dit verzoek gaat vandaag in. Intrekken kan niet meer.'
  return 'Dit verzoek is al afgehandeld. Intrekken kan niet meer.'
}

/** What isn't given back, because a colleague had begun. */
function keptOf({ status, price, issuerPrice, includedYear }: RequestRow): 'price' | 'included' | null {
  if (givenBack(status, 'withdraw')) return null
  if (includedYear !== null) return 'included'
  return price + issuerPrice > 0 ? 'price' : null
}

/**
 * A member takes a request back, until it takes effect (KS-SRV-3, KS-SRV-4). What nobody worked on yet costs nothing.
 * @throws APIError 404 not theirs · 409 too late
 */
export function withdrawRequest(req: PayloadRequest, given: unknown, now = new Date()): Promise<{ id: number }> {
  return inTransaction(req, async () => {
    const request = await lockOwn(req, given)
    const { id, status, organisation, kind } = request
    const today = amsterdamDay(now)
    if (!withdrawable(request, today)) throw conflict(why(request))
    await query(
      req,
      sql`UPDATE service_requests SET status = 'withdrawn', handled_at = ${now.toISOString()}, updated_at = now() WHERE id = ${id}`,
    )
    const credited =
      givenBack(status, 'withdraw') && (await giveBack(req, request, 'Je hebt je verzoek ingetrokken.', today))
    await recordAudit(req, {
      action: 'service-requests.withdraw',
      subject: 'service-requests',
      subjectId: id,
      organisation,
      fields: { kind, from: status, credited },
    })
    await mailRequest(req, request, { what: 'withdrawn', credited, kept: keptOf(request) })
    return { id }
  })
}
