import type { CollectionBeforeDeleteHook } from 'payload'
import { getViewer } from '@/src/access/viewer'
import { allows, whyNot } from '@/src/domain/evidence/transitions'
import { conflict } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { eraseFiles } from '../../private-files/eraseFiles'
import { receiptsOf, recordEvent } from '../event'
import { loadItem, notFound } from '../item'
import { reviewSettings } from '../options'
import { actorName } from '../people'

/** Deleting erases the files; what was ever handed in keeps its history and receipts. */
export const guardDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const known = idFrom(id)
  const item = known === null ? null : await loadItem(req, collection.slug, known)
  if (!item) throw notFound()
  if (!allows('delete', item.status)) throw conflict(whyNot('delete', item.status))
  const files = await receiptsOf(req, item)
  const at = new Date()
  await reviewSettings(req.payload, collection.slug)?.effect?.(req, {
    item,
    action: 'delete',
    points: null,
    reason: null,
    bookings: null,
    at,
  })
  await eraseFiles(req, item)
  if (item.status === 'draft') return
  const name = await actorName(req, await getViewer(req), item)
  await recordEvent(req, { item, action: 'delete', to: null, files, actorName: name, at })
}
