import type { PayloadRequest } from 'payload'
import { loadItem, type ReviewItem } from '@/plugins/review/item'
import { reviewSettings } from '@/plugins/review/options'
import { idFrom } from '@/src/lib/id'

export type Subject = ReviewItem & { decidedBy: number | null }

/** What an objection is about; null when nothing reviewed goes by that name and number, or nothing one can object to. */
export async function loadSubject(req: PayloadRequest, collection: unknown, id: unknown): Promise<Subject | null> {
  const known = idFrom(id)
  if (typeof collection !== 'string' || known === null || collection === 'objections') return null
  if (!reviewSettings(req.payload, collection)) return null
  const item = await loadItem(req, collection, known)
  const decidedBy = item?.fields.decidedBy
  return item && { ...item, decidedBy: typeof decidedBy === 'number' ? decidedBy : null }
}
