import type { CollectionAfterChangeHook } from 'payload'
import { openPictures } from '@/collections/news/Posts/hooks/releasePictures'
import { sql } from '@/src/lib/sql'
import type { Article } from '@/src/payload-types'

/** The pictures in a published article are there for whoever reads it (KS-KB-1). */
export const releasePictures: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  await openPictures(
    req,
    sql`SELECT content, NULL::int AS cover FROM articles WHERE id = ${doc.id} AND _status = 'published'`,
  )
  return doc
}
