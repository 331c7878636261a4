import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { expireTags } from '@/src/lib/cache-tags'
import type { Article } from '@/src/payload-types'

/** Drops the cached tree of articles. Not for a draft: it changes nothing that is published. */
export const expireArticle: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  const draftSaved = req.query?.draft === 'true' && doc._status === 'draft'
  if (!draftSaved) await expireTags(['knowledge'], req)
  return doc
}

export const expireArticleAfterDelete: CollectionAfterDeleteHook<Article> = ({ req }) => expireTags(['knowledge'], req)
