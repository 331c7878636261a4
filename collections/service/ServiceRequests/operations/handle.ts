import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { mayWithin, rolesWith } from '@/src/access/permissions'
import { getViewer, type Viewer } from '@/src/access/viewer'
import { type RequestStatus, requestStatusLabels } from '@/src/domain/service/labels'
import { givenBack, nextStatus, type RequestAction } from '@/src/domain/service/workflow'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { conflict, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { giveBack } from '../bill'
import { takeEffect } from '../effects'
import { mailRequest } from '../mail'
import { lockRequest, type RequestRow } from '../row'

type StaffAction = Extract<RequestAction, 'take' | 'finish' | 'refuse'>
type Handled = { id: number; status: RequestStatus }
type Step = { request: RequestRow; to: RequestStatus; by: string }

/** Who handles it, as the member sees it. */
async function nameOf(req: PayloadRequest, viewer: Viewer, organisation: number): Promise<string> {
  const [row] = await query(
    req,
    sql`SELECT display_name AS name FROM memberships
         WHERE user_id = ${viewer.userId} AND ended_at IS NULL
           AND role::text = ANY(${sql.param([...rolesWith('handleRequests')])}::text[])
           AND (organisation_id IS NULL OR organisation_id = ${organisation}) ORDER BY id LIMIT 1`,
  )
  return z.object({ name: z.string() }).safeParse(row).data?.name ?? 'Een medewerker'
}

/** Locks a request that this colleague may handle, and says where the step brings it. @throws APIError 404 · 409 */
async function begin(req: PayloadRequest, given: unknown, action: StaffAction): Promise<Step> {
  const [id, viewer] = [idFrom(given), await getViewer(req)]
  if (id === null || !viewer) throw notFound()
  const request = await lockRequest(req, id)
  if (!mayWithin(viewer, 'handleRequests', request.organisation)) throw notFound()
  if (viewer.therapist?.id === request.therapist) throw conflict('Je eigen verzoek handelt een collega af.')
  const to = nextStatus(request, action)
  if (to === null) {
    const who = request.handledByName ? `, door ${request.handledByName}` : ''
    throw conflict(`Dit kan niet meer. Het verzoek staat op “${requestStatusLabels[request.status]}”${who}.`)
  }
  return { request, to, by: await nameOf(req, viewer, request.organisation) }
}

const audit = (req: PayloadRequest, { request, to }: Step, action: 'taken' | 'handled' | 'refused'): Promise<void> =>
  recordAudit(req, {
    action: `service-requests.${action}`,
    subject: 'service-requests',
    subjectId: request.id,
    organisation: request.organisation,
    fields: { kind: request.kind, from: request.status, to },
  })

/** A colleague begins on a request: from then on withdrawing it doesn't give the money back. */
export function takeRequest(req: PayloadRequest, given: unknown): Promise<Handled> {
  return inTransaction(req, async () => {
    const step = await begin(req, given, 'take')
    const { id } = step.request
    await query(
      req,
      sql`UPDATE service_requests SET status = 'in-progress', handled_by_name = ${step.by}, updated_at = now() WHERE id = ${id}`,
    )
    await audit(req, step, 'taken')
    return { id, status: step.to }
  })
}

const close = (req: PayloadRequest, { request, to, by }: Step, answer: string, now: Date) =>
  query(
    req,
    sql`UPDATE service_requests SET status = ${to}::enum_service_requests_status, answer = ${answer},
               handled_by_name = ${by}, handled_at = ${now.toISOString()}, updated_at = now() WHERE id = ${request.id}`,
  )

/** A request is done, with what was done; what has a day of its own waits for it (KS-SRV-4), or happens now. */
export function finishRequest(
  req: PayloadRequest,
  given: unknown,
  { answer }: { answer: string },
  now = new Date(),
): Promise<Handled> {
  return inTransaction(req, async () => {
    const step = await begin(req, given, 'finish')
    const { request, to } = step
    await close(req, step, answer, now)
    await audit(req, step, 'handled')
    const today = amsterdamDay(now)
    const waits = to === 'planned' && request.effectOn !== null && request.effectOn > today
    await mailRequest(req, request, { what: 'handled', answer, effectOn: waits ? request.effectOn : null })
    const effected = to === 'planned' && (await takeEffect(req, request.id, now))
    return { id: request.id, status: effected ? 'done' : to }
  })
}

/** A request can't be granted, and why; what it cost is given back. */
export function refuseRequest(
  req: PayloadRequest,
  given: unknown,
  { answer }: { answer: string },
  now = new Date(),
): Promise<Handled> {
  return inTransaction(req, async () => {
    const step = await begin(req, given, 'refuse')
    const { request, to } = step
    await close(req, step, answer, now)
    const credited =
      givenBack(request.status, 'refuse') &&
      (await giveBack(req, request, 'We konden je verzoek niet inwilligen.', amsterdamDay(now)))
    await audit(req, step, 'refused')
    await mailRequest(req, request, { what: 'refused', answer, credited })
    return { id: request.id, status: to }
  })
}
