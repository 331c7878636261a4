import type { CollectionBeforeChangeHook } from 'payload'
import { invalid } from '@/src/lib/errors/refusals'
import { idOf } from '@/src/lib/relation'
import { query, sql } from '@/src/lib/sql'
import type { Article } from '@/src/payload-types'

/** Says in plain words that an article can't stand under itself. The database refuses two changes that do so together. */
export const refuseCircle: CollectionBeforeChangeHook<Article> = async ({ data, originalDoc, req }) => {
  const parent = idOf(data.parent)
  if (originalDoc?.id === undefined || parent === null) return data
  const circle = await query(
    req,
    sql`WITH RECURSIVE above AS (
          SELECT id, parent_id FROM articles WHERE id = ${parent}
          UNION SELECT a.id, a.parent_id FROM articles a JOIN above ON a.id = above.parent_id)
        SELECT FROM above WHERE id = ${originalDoc.id}`,
  )
  if (circle.length > 0) throw invalid({ parent: 'Een artikel kan niet onder zichzelf staan. Kies een ander artikel.' })
  return data
}
