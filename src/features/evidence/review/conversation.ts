import type { PayloadRequest } from 'payload'
import type { EvidenceAction } from '@/src/domain/evidence/transitions'
import { asUser } from '@/src/lib/local-api'
import type { ItemRef } from './filters'

/** One thing that happened to an item, for the reviewer. */
export type ConversationLine = {
  id: number
  action: EvidenceAction
  actorName: string
  at: string
  message: string | null
  points: number | null
}

/** Enough for any conversation; it keeps the page bounded. */
const mostLines = 100

/** The latest lines of the history of an item, oldest first. One query. */
export async function conversation(req: PayloadRequest, item: ItemRef): Promise<ConversationLine[]> {
  const { docs } = await req.payload.find({
    collection: 'review-events',
    where: { collection: { equals: item.collection }, itemId: { equals: item.id } },
    sort: '-id',
    limit: mostLines,
    pagination: false,
    ...asUser(req),
  })
  return docs.reverse().map(({ id, action, actorName, at, message = null, points = null }) => ({
    id,
    action,
    actorName,
    at,
    message,
    points,
  }))
}

/** Who took the last decision, from the history. */
export const lastDecider = (lines: readonly ConversationLine[]): string | null =>
  lines.findLast(({ action }) => action !== 'submit' && action !== 'edit')?.actorName ?? null
