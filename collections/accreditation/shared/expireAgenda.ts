import type { CollectionAfterChangeHook } from 'payload'
import { expireTags } from '@/src/lib/cache-tags'

/** Whatever the public agenda is made from drops its pages when it changes (KK-AGD-1). */
export const expireAgenda: CollectionAfterChangeHook = async ({ doc, req }) => {
  await expireTags(['agenda'], req)
  return doc
}
