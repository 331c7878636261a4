import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { leavesNoAdmin } from '@/src/domain/identity/last-admin'
import { idOf } from '@/src/lib/relation'
import { query, sql } from '@/src/lib/sql'
import type { Membership } from '@/src/payload-types'

const grantOf = (row: Partial<Membership>) => ({
  role: row.role ?? '',
  organisation: idOf(row.organisation),
  ended: Boolean(row.endedAt),
})

/** The last administrator stays. All administrator rows are locked, so that two can't leave at the same time. */
export const keepAnAdmin: CollectionBeforeChangeHook<Membership> = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || !originalDoc || originalDoc.role !== 'admin') return data
  const admins = await query(
    req,
    sql`SELECT id FROM memberships WHERE role = 'admin' AND organisation_id IS NULL AND ended_at IS NULL
        ORDER BY id FOR UPDATE`,
  )
  const others = admins.filter(({ id }) => id !== originalDoc.id).length
  if (leavesNoAdmin(grantOf(originalDoc), grantOf({ ...originalDoc, ...data }), others)) {
    throw new APIError('Dit is de laatste beheerder. Maak eerst iemand anders beheerder.', 409, null, true)
  }
  return data
}
