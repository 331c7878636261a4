import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/sql'
import type { Post } from '@/src/payload-types'

/**
 * Opens pictures to everyone (docs/decisions/0021).
 * @param shown the published texts they may stand in, as rows of `content` (rich text) and `cover` (a picture, or null)
 */
export async function openPictures(req: PayloadRequest, shown: ReturnType<typeof sql>): Promise<void> {
  await query(
    req,
    sql`UPDATE media SET published = true FROM (${shown}) AS shown
         WHERE media.published IS NOT TRUE
           AND (media.id = shown.cover
             OR to_jsonb(media.id) IN (SELECT jsonb_path_query(shown.content, '$.** ? (@.type == "upload").value')))`,
  )
}

/**
 * The cover and the pictures in the text of a published post. By the row as it was written: `doc` holds only what the
 * caller selected, and may be a draft of something that is published.
 */
export const releasePictures: CollectionAfterChangeHook<Post> = async ({ doc, req }) => {
  await openPictures(
    req,
    sql`SELECT content, cover_id AS cover FROM posts WHERE id = ${doc.id} AND _status = 'published'`,
  )
  return doc
}
