import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import type { ReviewAct } from '@/plugins/review/options'
import { idOf } from '@/src/lib/relation'
import { settleStanding } from './settle'

async function settle(req: PayloadRequest, therapist: Parameters<typeof idOf>[0]): Promise<void> {
  const id = idOf(therapist)
  if (id !== null) await settleStanding(req, id)
}

/** A cause of standing changed: what follows from it is told in the same transaction (issue 6, point 7). */
export const settleOwner: CollectionAfterChangeHook = async ({ doc, req }) => {
  await settle(req, doc.therapist)
  return doc
}

export const settleOwnerAfterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => settle(req, doc.therapist)

/** The same for the professional: standing, tier and day of recognition. */
export const settleTherapist: CollectionAfterChangeHook = async ({ doc, req, operation }) => {
  if (operation === 'update') await settle(req, doc.id)
  return doc
}

/** The same for evidence, once it is approved (or no longer is). */
export const settleReviewed = async (req: PayloadRequest, { item }: ReviewAct): Promise<void> =>
  settle(req, item.therapist)
