import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { EvidenceStatus } from '@/src/domain/evidence/status'
import type { EvidenceAction } from '@/src/domain/evidence/transitions'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import type { ReviewItem } from './item'

/** What happened, in words. */
export const eventActions: Record<EvidenceAction, string> = {
  submit: 'Ingediend',
  edit: 'Gewijzigd na het indienen',
  delete: 'Verwijderd',
  return: 'Aanvulling gevraagd',
  approve: 'Goedgekeurd',
  reject: 'Afgewezen',
  reopen: 'Bezwaar gegrond: opnieuw in beoordeling',
  correct: 'Beslissing gecorrigeerd',
}

const receiptSchema = z.object({
  id: z.number(),
  name: z.string(),
  size: z.coerce.number(),
  sha256: z.string(),
  receivedAt: z.coerce.date().transform((moment) => moment.toISOString()),
})

/** What proves that a file was handed in. */
export type Receipt = z.infer<typeof receiptSchema>

/** Receipts as they are kept in an event. Never trusts what is read back. */
export const receiptsSchema = z.array(receiptSchema)

/** Receipts of the files an item has now. */
export async function receiptsOf(req: PayloadRequest, item: { collection: string; id: number }): Promise<Receipt[]> {
  const rows = await query(
    req,
    sql`SELECT id, name, size, sha256, received_at AS "receivedAt" FROM files
         WHERE attached_to = ${item.collection} AND attached_id = ${item.id} AND state IN ('stored', 'quarantined')
         ORDER BY id`,
  )
  return receiptsSchema.parse(rows)
}

type EventInput = {
  item: ReviewItem
  action: EvidenceAction
  /** null: the item is gone. */
  to: EvidenceStatus | null
  message?: string | null
  points?: number | null
  files: Receipt[]
  actorName: string
  at: Date
}

/** Adds one line to the history of an item, in the transaction of `req`. @returns its id */
export async function recordEvent(req: PayloadRequest, event: EventInput): Promise<number> {
  const { item, ...rest } = event
  const created = await req.payload.create({
    collection: 'review-events',
    data: {
      ...rest,
      collection: item.collection,
      itemId: item.id,
      title: item.title,
      from: item.status,
      at: event.at.toISOString(),
      actor: req.user?.collection === 'users' ? req.user.id : null,
      therapist: item.therapist,
      organisation: item.organisation,
    },
    ...asSystem(req, 'review event'),
  })
  return created.id
}
