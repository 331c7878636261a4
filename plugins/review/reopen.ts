import type { PayloadRequest } from 'payload'
import { reviewDueOn } from '@/src/domain/evidence/review-term'
import { allows, statusAfter, whyNot } from '@/src/domain/evidence/transitions'
import { conflict } from '@/src/lib/errors/refusals'
import { inTransaction } from '@/src/lib/transaction'
import { recordAudit } from '../audit-trail/recordAudit'
import { receiptsOf, recordEvent } from './event'
import { loadItem, lockItems, notFound, type ReviewItem } from './item'
import { collectionSlug, type ReviewSettings, reviewSettings } from './options'

type Target = { collection: string; id: number; reason: string; by: string }

/**
 * Puts an item that was turned down before the reviewers again, with a new term, in the transaction of `req`; for the
 * system only. Who turned it down doesn't judge it again: see `refuseEarlierJudge`.
 * @throws APIError 404 unknown · 409 when it isn't turned down
 */
export async function reopen(req: PayloadRequest, { collection, id, reason, by }: Target): Promise<void> {
  const settings = reviewSettings(req.payload, collection)
  if (!settings) throw notFound()
  await inTransaction(req, async () => {
    await lockItems(req, collection, [id])
    const item = await loadItem(req, collection, id)
    if (!item) throw notFound()
    if (!allows('reopen', item.status)) throw conflict(whyNot('reopen', item.status))
    const at = new Date()
    const to = statusAfter('reopen', item.status)
    await store(req, item, settings, at)
    await settings.effect?.(req, { item, action: 'reopen', points: null, reason, bookings: null, at })
    const files = await receiptsOf(req, item)
    await recordEvent(req, { item, action: 'reopen', to, message: reason, files, actorName: by, at })
    await recordAudit(req, {
      action: `${collection}.reopen`,
      subject: collection,
      subjectId: id,
      organisation: item.organisation,
      fields: { from: item.status, to },
    })
  })
}

async function store(req: PayloadRequest, item: ReviewItem, settings: ReviewSettings, at: Date): Promise<void> {
  const term = settings.termDaysOf ? await settings.termDaysOf(req, item) : await settings.termDays(req)
  await req.payload.db.updateOne({
    collection: collectionSlug(req.payload, item.collection),
    id: item.id,
    data: {
      status: statusAfter('reopen', item.status),
      // Judged anew is a new question: the term starts again, and is as frozen as the first one.
      reviewDueOn: term === null ? null : reviewDueOn(null, at, term),
      decidedAt: null,
      decidedBy: null,
      decisionReason: null,
      grantedPoints: null,
      updatedAt: at.toISOString(),
    },
    req,
    returning: false,
  })
}
