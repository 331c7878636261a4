import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { getViewer } from '@/src/access/viewer'
import { subjectsFor } from '@/src/domain/service/offered'
import { editable, givenBack, withdrawable } from '@/src/domain/service/workflow'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { conflict, invalid, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { giveBack } from '../bill'
import { requestFacts } from '../facts'
import { mailRequest } from '../mail'
import { lockRequest, type RequestRow } from '../row'
import type { editSchema } from '../schema'

/** The member's own request, locked. @throws APIError 404 not theirs */
async function lockOwn(req: PayloadRequest, given: unknown): Promise<RequestRow> {
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
    await mailRequest(req, request, { what: 'withdrawn', credited })
    return { id }
  })
}

/**
 * A member changes what they said about documents, until somebody looks at it (KS-SRV-1).
 * @throws APIError 400 not asked of them · 404 not theirs · 409 too late
 */
export function editRequest(
  req: PayloadRequest,
  given: unknown,
  { subjects, remark }: z.infer<typeof editSchema>,
  now = new Date(),
): Promise<{ id: number }> {
  return inTransaction(req, async () => {
    const request = await lockOwn(req, given)
    const { id, therapist, organisation } = request
    if (!editable(request)) throw conflict('We kijken al naar je stukken. Wijzigen kan niet meer.')
    const mine = subjectsFor((await requestFacts(req, therapist, amsterdamDay(now))).facts)
    if (subjects.length === 0) throw invalid({ subjects: 'Zet minstens een schakelaar aan, of trek je melding in.' })
    if (subjects.some((subject) => !mine.includes(subject))) {
      throw invalid({ subjects: 'Hier is je niets over gevraagd. Kies alleen waar we je om stukken vroegen.' })
    }
    await req.payload.update({
      collection: 'service-requests',
      id,
      data: { subjects, remark },
      ...asSystem(req, 'a member changed what they reported'),
    })
    await recordAudit(req, {
      action: 'service-requests.correct',
      subject: 'service-requests',
      subjectId: id,
      organisation,
    })
    return { id }
  })
}
