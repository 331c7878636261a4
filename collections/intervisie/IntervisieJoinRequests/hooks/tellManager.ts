import type { CollectionAfterChangeHook } from 'payload'
import { idFrom } from '@/src/lib/id'
import { query, sql } from '@/src/lib/sql'
import { record } from '../../IntervisieGroups/life/record'
import { groupNow } from '../../IntervisieGroups/life/row'
import { tellAsked } from '../../IntervisieGroups/life/tell'

/** Who manages the group gets the request by mail, with the address to answer to (KS-GRP-1). */
export const tellManager: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return doc
  // Read back: a caller's `select` may have narrowed the document.
  const [row] = await query(
    req,
    sql`SELECT group_id AS "group", message FROM intervisie_join_requests WHERE id = ${doc.id}`,
  )
  const group = await groupNow(req, idFrom(row?.group) ?? 0)
  await record(req, 'intervisie-groups.join-asked', group, null, { request: doc.id })
  await tellAsked(req, group, doc.id, typeof row?.message === 'string' ? row.message : null)
  return doc
}
