import type { CollectionAfterChangeHook } from 'payload'
import { getViewer } from '@/src/access/viewer'
import { attachFiles } from '../../private-files/attachFiles'
import { releaseFiles } from '../../private-files/releaseFiles'
import { recordEvent } from '../event'
import { idsIn, loadItem, toItem } from '../item'
import { reviewSettings } from '../options'
import { actorName } from '../people'

/**
 * Makes the files in the save the item's own, and takes those off that were removed. What was handed in and then
 * changed gets a new receipt. Looks at `data` and `previousDoc`, never at `doc`: a select narrows that.
 */
export const keepFiles: CollectionAfterChangeHook = async ({ collection, data, doc, operation, previousDoc, req }) => {
  const files = idsIn(data.files) ?? []
  const target = { collection: collection.slug, id: doc.id }
  if (operation === 'create') {
    if (files.length > 0) await attachFiles(req, { ...target, files, therapist: data.therapist })
    return
  }
  const item = toItem(collection.slug, previousDoc)
  if (data.files !== undefined) await attachFiles(req, { ...target, files, therapist: item.therapist })
  if (item.status !== 'submitted') return
  const changed = await loadItem(req, collection.slug, item.id)
  const receipts = await releaseFiles(req, changed ?? item)
  const at = new Date()
  if (changed) {
    const { effect } = reviewSettings(req.payload, collection.slug) ?? {}
    await effect?.(req, { item: changed, action: 'edit', points: null, reason: null, bookings: null, at })
  }
  const name = await actorName(req, await getViewer(req), item)
  await recordEvent(req, { item, action: 'edit', to: 'submitted', files: receipts, actorName: name, at })
}
