import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { mayWithin } from '@/src/access/permissions'
import { getViewer, type Viewer } from '@/src/access/viewer'
import type { RequestStatus } from '@/src/domain/accreditation/request-status'
import {
  type RequestAction,
  requestActorOf,
  requestAllows,
  requestRefusal,
  requestStatusAfter,
  whyNotRequest,
} from '@/src/domain/accreditation/request-transitions'
import { conflict, forbidden, invalid, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { inTransaction } from '@/src/lib/transaction'
import { lockedRequest, type RequestRow } from '../row'
import { type Decision, grant } from './grant'
import { mailAboutRequest } from './mail'
import { addMessage, nameOf, whoDecided } from './messages'
import { dueOn, requireComplete } from './submit'

export type RequestMove = Exclude<RequestAction, 'edit' | 'delete'>

export type RequestMoveInput = Decision & {
  id: unknown
  action: RequestMove
  message?: string | null
  /** `updatedAt` of the request as the committee saw it; when it was answered since, nothing is decided (409). */
  seen?: string | null
}

export type RequestResult = { id: number; status: RequestStatus; reviewDueOn: string | null }

/**
 * Moves a request along its table for the person behind `req`: rights, state, lines, accreditations, conversation, audit
 * and mail, in one transaction (KK-PRV-1). The row is locked first: of two people at once exactly one succeeds.
 * @throws APIError 404 unknown or out of reach · 403 not theirs to do · 409 not from this status · 400 with fields
 */
export async function moveRequest(req: PayloadRequest, input: RequestMoveInput): Promise<RequestResult> {
  const id = idFrom(input.id)
  if (id === null) throw notFound()
  return inTransaction(req, async () => {
    const { action } = input
    const request = await lockedRequest(req, id)
    const viewer = await getViewer(req)
    await judge(req, viewer, request, input)
    if (!request || !viewer) throw notFound()
    const at = new Date()
    const message = input.message?.trim() || null
    if (action === 'submit' || action === 'answer') await requireComplete(req, request)
    const reviewDueOn = action === 'submit' ? await dueOn(req, request, at) : request.reviewDueOn
    const granted = action === 'approve' ? await grant(req, request, input, at) : null
    const status = requestStatusAfter(action, request.status)
    await req.payload.db.updateOne({
      collection: 'accreditation-requests',
      id,
      data: { status, reviewDueOn, updatedAt: at.toISOString(), ...times(action, at, viewer) },
      req,
      returning: false,
    })
    const byName = await nameOf(req, viewer, request)
    const said = await addMessage(req, { request, action, message, actor: viewer.userId, byName, at })
    await recordAudit(req, {
      action: `accreditation-requests.${action}`,
      subject: 'accreditation-requests',
      subjectId: id,
      organisation: request.organisation,
      fields: { from: request.status, to: status },
    })
    await mailAboutRequest(req, { request, action, message, said, reviewDueOn, granted })
    return { id, status, reviewDueOn }
  })
}

/** The moments that an action sets. */
function times(action: RequestMove, at: Date, viewer: Viewer) {
  if (action === 'submit') return { submittedAt: at.toISOString() }
  if (action === 'approve' || action === 'reject') return { decidedAt: at.toISOString(), decidedBy: viewer.userId }
  return {}
}

/** Whether this person may do this to this request now. @throws APIError with the reason when not */
async function judge(
  req: PayloadRequest,
  viewer: Viewer | null,
  request: RequestRow | null,
  { action, message, seen }: RequestMoveInput,
): Promise<void> {
  const isProvider = request !== null && (viewer?.providers.includes(request.provider) ?? false)
  const judges = request !== null && mayWithin(viewer, 'judgeCourses', request.organisation)
  const isCommittee = judges && request.status !== 'draft'
  if (request === null || !(isProvider || isCommittee)) throw notFound()
  const actor = requestActorOf(action)
  if (actor === 'provider' && !isProvider) throw forbidden('Alleen de opleider zelf kan dit met de aanvraag doen.')
  if (actor === 'committee' && !isCommittee) throw forbidden('Alleen de accreditatiecommissie kan dit.')
  if (!requestAllows(action, request.status)) throw conflict(await whyNotNow(req, request, action))
  const refused = requestRefusal(action, { message, ownCourse: isProvider })
  if (refused?.kind === 'conflict') throw conflict(refused.message)
  if (actor === 'committee' && seen && new Date(seen).getTime() !== new Date(request.updatedAt).getTime()) {
    throw conflict('De aanvraag is net gewijzigd. Bekijk hem opnieuw voordat je beslist.')
  }
  if (refused) throw invalid({ [refused.field ?? 'message']: refused.message })
}

/** A colleague who was first is named; any other refusal gives the reason from the table. */
async function whyNotNow(req: PayloadRequest, request: RequestRow, action: RequestMove): Promise<string> {
  const reason = whyNotRequest(action, request.status)
  const moved = request.status === 'approved' || request.status === 'rejected' || request.status === 'returned'
  if (requestActorOf(action) !== 'committee' || !moved) return reason
  return `${await whoDecided(req, request)} was je net voor. ${reason}`
}
