import type { CollectionAfterChangeHook } from 'payload'
import { query, sql } from '@/src/lib/sql'
import type { Post } from '@/src/payload-types'

/**
 * Opens the cover and the pictures in the text of a published post to everyone (docs/decisions/0021). By the row as it
 * was written: `doc` holds only what the caller selected, and may be a draft of something that is published.
 */
export const releasePictures: CollectionAfterChangeHook<Post> = async ({ doc, req }) => {
  await query(
    req,
    sql`UPDATE media SET published = true FROM posts
         WHERE posts.id = ${doc.id} AND posts._status = 'published' AND media.published IS NOT TRUE
           AND (media.id = posts.cover_id
             OR to_jsonb(media.id) IN (SELECT jsonb_path_query(posts.content, '$.** ? (@.type == "upload").value')))`,
  )
  return doc
}
