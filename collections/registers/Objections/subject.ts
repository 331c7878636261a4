import type { PayloadRequest } from 'payload'
import { loadItem, type ReviewItem } from '@/plugins/review/item'
import { reviewSettings } from '@/plugins/review/options'
import type { Decided } from '@/src/domain/registers/objection'
import { idFrom } from '@/src/lib/id'
import { admissionSubject } from '../../screening/Admissions/objection'

export type Subject = ReviewItem & Decided & { decidedBy: number | null }

const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** What an objection is about; null when nothing reviewed goes by that name and number, or nothing one can object to. */
export async function loadSubject(req: PayloadRequest, collection: unknown, id: unknown): Promise<Subject | null> {
  const known = idFrom(id)
  if (typeof collection !== 'string' || known === null || collection === 'objections') return null
  if (collection === 'admissions') return admissionSubject(req, known)
  const settings = reviewSettings(req.payload, collection)
  const item = settings && (await loadItem(req, collection, known))
  if (!item) return null
  const { decidedBy, grantedPoints, [settings.claimed ?? '']: claimed } = item.fields
  return {
    ...item,
    decidedBy: numberIn(decidedBy),
    claimed: numberIn(claimed),
    granted: settings.points && numberIn(grantedPoints),
  }
}
