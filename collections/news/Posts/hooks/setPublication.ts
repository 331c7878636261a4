import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { publish } from '@/src/domain/news/publication'
import type { Post } from '@/src/payload-types'

/** Dates a post when it is published; the first publication can't be undone by restoring an older version. */
export const setPublication: CollectionBeforeChangeHook<Post> = ({ data, originalDoc }) => {
  const firstPublishedAt = originalDoc?.firstPublishedAt ?? null
  const dated = { ...data, firstPublishedAt }
  if (data._status !== 'published') return dated
  const chosen = data.publishedAt === undefined ? originalDoc?.publishedAt : data.publishedAt
  const published = publish({ publishedAt: chosen ?? null, firstPublishedAt }, new Date())
  if ('problem' in published) {
    throw new APIError(published.problem, 400, { errors: [{ field: 'publishedAt', message: published.problem }] }, true)
  }
  return { ...dated, ...published }
}
