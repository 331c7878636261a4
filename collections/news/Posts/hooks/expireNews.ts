import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { expireTags } from '@/src/lib/cache-tags'
import type { Post } from '@/src/payload-types'

/** Drops the cached news pages and lists. Not while an editor types: saving a draft changes nothing that is published. */
export const expireNews: CollectionAfterChangeHook<Post> = async ({ doc, req }) => {
  const draftSaved = req.query?.draft === 'true' && doc._status === 'draft'
  if (!draftSaved) await expireTags(['news'], req)
  return doc
}

export const expireNewsAfterDelete: CollectionAfterDeleteHook<Post> = ({ req }) => expireTags(['news'], req)
