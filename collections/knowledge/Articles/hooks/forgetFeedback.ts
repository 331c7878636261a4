import type { CollectionBeforeDeleteHook } from 'payload'
import { query, sql } from '@/src/lib/sql'

/** What was said of an article goes with it. */
export const forgetFeedback: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await query(req, sql`DELETE FROM article_feedback WHERE article_id = ${id}`)
}
