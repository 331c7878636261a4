import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { mayWithin } from '@/src/access/permissions'
import { getViewer, type Viewer } from '@/src/access/viewer'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import type { VisitInput } from '@/src/domain/visitation/guards'
import type { VisitStatus } from '@/src/domain/visitation/labels'
import {
  actsAs,
  cancelCost,
  isTheirs,
  type VisitAction,
  type VisitActor,
  visitRefusal,
  visitStatusAfter,
  whyNotVisit,
} from '@/src/domain/visitation/transitions'
import { conflict, forbidden, invalid, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { inTransaction } from '@/src/lib/transaction'
import { lockedVisit, type VisitRow } from '../row'
import { bookFee, planAnew } from './cancelled'
import { changesOf } from './changes'
import { addEvent, nameOf } from './events'
import { factsFor } from './facts'
import type { VisitBody } from './input'
import { mailAboutVisit } from './mail'
import { pointsOf, storePoints } from './points'
import { settleUploads } from './uploads'
import { type Visitor, visitorsOf } from './visitors'

export type VisitMove = VisitBody & { id: unknown; action: VisitAction }
export type VisitResult = { id: number; status: VisitStatus }

/** In what ways the viewer stands to a visit; none: it isn't there for them. */
export function actorsOf(
  viewer: Viewer | null,
  visit: Pick<VisitRow, 'therapist' | 'organisation' | 'visitor'>,
): VisitActor[] {
  if (!viewer) return []
  const visits = mayWithin(viewer, 'visit', visit.organisation)
  const ways: [VisitActor, boolean][] = [
    ['member', viewer.therapist?.id === visit.therapist],
    ['visitor', visits && visit.visitor === viewer.userId],
    ['colleague', visits],
    ['office', mayWithin(viewer, 'assignVisits', visit.organisation)],
  ]
  return ways.flatMap(([actor, holds]) => (holds ? [actor] : []))
}

const notTheirs = (action: VisitAction): string =>
  action === 'agree' || action === 'decline' || action === 'declare'
    ? 'Alleen de therapeut zelf kan dit.'
    : 'Alleen de visiteur van deze visitatie kan dit.'

/** As whom the viewer does this. @throws APIError 404 out of reach · 403 not theirs · 409 not from this status */
function actorFor(viewer: Viewer, visit: VisitRow, { action, visitor }: VisitMove): VisitActor {
  const actors = actorsOf(viewer, visit)
  if (actors.length === 0) throw notFound()
  // Who names somebody else to go does so for the office.
  const asked =
    action === 'plan' && visitor && visitor !== viewer.userId ? actors.filter((one) => one === 'office') : actors
  if (!isTheirs(action, asked)) throw forbidden(notTheirs(action))
  const actor = actsAs(action, asked, visit.status)
  if (actor) return actor
  const taken = action === 'plan' && visit.visitorName && visit.status !== 'cancelled'
  throw conflict(taken ? `${visit.visitorName} heeft deze visitatie al.` : whyNotVisit(action, visit.status))
}

/** Who would make the visit. @throws APIError 400 when nobody by that account may */
async function plannedBy(
  req: PayloadRequest,
  viewer: Viewer,
  visit: VisitRow,
  move: VisitMove,
): Promise<Visitor | null> {
  if (move.action !== 'plan') return null
  const user = move.visitor ?? viewer.userId
  const found = (await visitorsOf(req, visit.organisation)).find((one) => one.user === user)
  if (!found) throw invalid({ visitor: 'Kies een visiteur van deze organisatie.' })
  return found
}

/**
 * Does one step of a visit for the person behind `req`: rights, state, rules, history, charge, audit and mail, in one
 * transaction (KS-VIS-2). The row is locked first: of two at once exactly one succeeds.
 * @throws APIError 404 unknown or out of reach · 403 not theirs to do · 409 not from this status · 400 with fields
 */
export async function moveVisit(req: PayloadRequest, move: VisitMove): Promise<VisitResult> {
  const id = idFrom(move.id)
  if (id === null) throw notFound()
  return inTransaction(req, async () => {
    const visit = await lockedVisit(req, id)
    const viewer = await getViewer(req)
    if (!visit || !viewer) throw notFound()
    const { action } = move
    const actor = actorFor(viewer, visit, move)
    const planned = await plannedBy(req, viewer, visit, move)
    const at = new Date()
    const input = await factsFor(req, { visit, action, actor, body: move, planned, today: amsterdamDay(at) })
    const refused = visitRefusal(action, actor, visit.status, input)
    if (refused?.kind === 'input') throw invalid({ [refused.field ?? 'message']: refused.message })
    if (refused) throw conflict(refused.message)
    await take(req, viewer, { visit, action, actor, input, planned, at })
    return { id, status: visitStatusAfter(action, actor, visit.status, input) }
  })
}

type Taken = {
  visit: VisitRow
  action: VisitAction
  actor: VisitActor
  input: VisitInput
  planned: Visitor | null
  at: Date
}

/** Writes a step that may be taken, with all that follows from it. */
async function take(req: PayloadRequest, viewer: Viewer, taken: Taken): Promise<void> {
  const { visit, action, actor, input, at } = taken
  const { id, organisation } = visit
  const to = visitStatusAfter(action, actor, visit.status, input)
  const changes = changesOf({ ...taken, to })
  await req.payload.db.updateOne({
    collection: 'visitations',
    id,
    data: { ...changes, status: to, updatedAt: at.toISOString() },
    req,
    returning: false,
  })
  const points = action === 'report' ? pointsOf(input) : []
  await storePoints(req, id, points)
  const byName = await nameOf(req, viewer, visit, actor)
  const message = input.message?.trim() || null
  // The history keeps the date that it was about: the new one, or the one that is given up.
  const about = { ...visit, date: action === 'propose' ? (input.date ?? null) : visit.date }
  const said = await addEvent(req, {
    visit: about,
    action,
    from: visit.status,
    to,
    message,
    actor: viewer.userId,
    byName,
    at,
  })
  await recordAudit(req, {
    action: `visitations.${action}`,
    subject: 'visitations',
    subjectId: id,
    organisation,
    fields: { from: visit.status, to },
  })
  const fee = action === 'cancel' ? cancelCost(actor, visit.status, input.feeNow) : 0
  if (fee > 0) await bookFee(req, visit, fee, input.today)
  if (to === 'cancelled') await planAnew(req, visit, actor, { today: input.today, at })
  if (to === 'closed') await settleUploads(req, visit, { by: viewer.userId, byName, at })
  const { startsAt, endsAt, location } = input
  const shown =
    action === 'propose'
      ? { ...about, startsAt: startsAt ?? null, endsAt: endsAt ?? null, location: location ?? null }
      : visit
  await mailAboutVisit(req, {
    visit: taken.planned ? { ...shown, visitor: taken.planned.user, visitorName: taken.planned.name } : shown,
    action,
    actor,
    byName,
    message,
    said,
    points: points.length,
    improvementsDueOn: changes.improvementsDueOn ?? null,
    fee: fee || null,
    before: taken.planned ? visit.visitor : null,
  })
}
