import type { FieldHook } from 'payload'
import { idOf } from '@/src/lib/relation'
import { query, sql } from '@/src/lib/sql'

const nobody = 'Zonder naam'

/** Name and number of who filled in a form (issue 7.2); whoever may read what was filled in, may read these. */
export const senderOf: FieldHook = async ({ data, siblingData, req }) => {
  const id = idOf(siblingData.therapist ?? data?.therapist)
  if (id === null) return nobody
  const [row] = await query(
    req,
    sql`SELECT concat_ws(', ', nullif(display_name, ''), membership_number) AS name FROM therapists WHERE id = ${id}`,
  )
  return typeof row?.name === 'string' ? row.name : nobody
}
