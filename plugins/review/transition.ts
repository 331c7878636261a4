import type { APIError, PayloadRequest } from 'payload'
import { mayWithin } from '@/src/access/permissions'
import { getViewer, type Viewer } from '@/src/access/viewer'
import type { EvidenceStatus } from '@/src/domain/evidence/status'
import { actorOf, allows, type EvidenceAction, refusal, statusAfter, whyNot } from '@/src/domain/evidence/transitions'
import { conflict, forbidden, invalid } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { inTransaction } from '@/src/lib/transaction'
import { recordAudit } from '../audit-trail/recordAudit'
import { refuseEarlierJudge } from './earlier-judge'
import { recordEvent } from './event'
import { loadItem, lockItems, notFound, type ReviewItem } from './item'
import { mailAbout } from './mail'
import { collectionSlug, reviewSettings } from './options'
import { type ActionInput, type Outcome, outcomeOf, type ReviewAction } from './outcome'
import { actorName, deciderOf } from './people'

type Transition = ActionInput & {
  /** Slug of a collection under review. */
  collection: string
  id: number | string
  action: ReviewAction
  /**
   * `updatedAt` of the item as the reviewer saw it. When the owner changed it since, nothing is decided (409).
   * Left out: the item is judged as it is now.
   */
  seen?: string | null
}

export type TransitionResult = { id: number; status: EvidenceStatus; reviewDueOn: string | null; event: number }

/**
 * Moves one piece of evidence along the transition table, for the person behind `req`: rights, state, completeness,
 * points, files, history, audit and mail, all in one transaction (KS-DIP-3, KS-CPD-2, X-5, X-7).
 * The row is locked first: of two people at once exactly one succeeds, the other gets 409.
 * @throws APIError 404 unknown or out of reach · 403 not theirs to do · 409 not from this status · 400 with fields
 */
export async function transition(req: PayloadRequest, input: Transition): Promise<TransitionResult> {
  const { collection, action } = input
  const settings = reviewSettings(req.payload, collection)
  const id = idFrom(input.id)
  if (!settings || id === null) throw notFound()
  return inTransaction(req, async () => {
    await lockItems(req, collection, [id])
    const item = await loadItem(req, collection, id)
    const viewer = await getViewer(req)
    await judge(req, viewer, item, input)
    if (!item) throw notFound()
    const at = new Date()
    const bookings = input.bookings ?? null
    const asked = {
      item,
      action,
      bookings,
      points: input.points ?? null,
      reason: input.reason ?? null,
      ground: input.ground ?? null,
      at,
    }
    await settings.guard?.(req, asked)
    const outcome = await outcomeOf(req, { item, action, input, settings, at, viewer })
    const status = statusAfter(action, item.status)
    await store(req, item, status, outcome, at)
    await settings.effect?.(req, { ...asked, points: outcome.points, reason: outcome.message })
    const event = await recordEvent(req, {
      item,
      action,
      to: status,
      message: outcome.message,
      points: outcome.points,
      files: outcome.files,
      actorName: await actorName(req, viewer, item),
      at,
    })
    await recordAudit(req, {
      action: `${collection}.${action}`,
      subject: collection,
      subjectId: id,
      organisation: item.organisation,
      fields: { from: item.status, to: status },
    })
    await mailAbout(req, { item, action, outcome, settings, event, at, ground: asked.ground })
    return { id, status, reviewDueOn: outcome.fields.reviewDueOn ?? item.reviewDueOn ?? null, event }
  })
}

/** Whether this person may do this to this item now. @throws APIError with the reason when not */
async function judge(req: PayloadRequest, viewer: Viewer | null, item: ReviewItem | null, input: Transition) {
  const isOwner = item !== null && viewer?.therapist?.id === item.therapist
  const isReviewer = item !== null && item.status !== 'draft' && mayWithin(viewer, 'reviewEvidence', item.organisation)
  if (item === null || !(isOwner || isReviewer)) throw notFound()
  const actor = actorOf(input.action)
  if (actor === 'owner' && !isOwner) throw forbidden('Alleen de professional zelf kan dit bewijsstuk indienen.')
  if (actor === 'reviewer' && !isReviewer) throw forbidden('Alleen een beoordelaar kan dit.')
  if (!allows(input.action, item.status)) throw conflict(await whyNotNow(req, item, input.action))
  const refused = refusal(input.action, { reason: input.reason, ownEvidence: isOwner })
  if (refused?.kind === 'conflict') throw conflict(refused.message)
  if (actor === 'reviewer' && viewer) await refuseEarlierJudge(req, item, viewer.userId)
  if (input.seen && new Date(input.seen).getTime() !== new Date(item.updatedAt).getTime()) throw changedMeanwhile()
  if (refused) throw invalid({ [refused.field ?? 'reason']: refused.message })
}

const changedMeanwhile = (): APIError =>
  conflict('De professional heeft deze inzending net gewijzigd. Bekijk de nieuwe gegevens en beoordeel opnieuw.')

/** A colleague who was first is named; any other refusal gives the reason from the table. */
async function whyNotNow(req: PayloadRequest, item: ReviewItem, action: EvidenceAction): Promise<string> {
  const decided = item.status === 'approved' || item.status === 'rejected' || item.status === 'returned'
  if (actorOf(action) !== 'reviewer' || action === 'correct' || !decided) return whyNot(action, item.status)
  return `Deze inzending is zojuist al beoordeeld door ${await deciderOf(req, item)}. ${whyNot(action, item.status)}`
}

/** Straight to the database: a decision isn't an edit, so the rules about edits don't run on it. */
async function store(req: PayloadRequest, item: ReviewItem, status: EvidenceStatus, outcome: Outcome, at: Date) {
  await req.payload.db.updateOne({
    collection: collectionSlug(req.payload, item.collection),
    id: item.id,
    data: { ...outcome.fields, status, updatedAt: at.toISOString() },
    req,
    returning: false,
  })
}
