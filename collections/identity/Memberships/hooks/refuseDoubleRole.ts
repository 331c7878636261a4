import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/src/lib/relation'
import { query, sql } from '@/src/lib/sql'
import type { Membership } from '@/src/payload-types'

/** Says clearly what the unique index (memberships_one_role) refuses anyway. */
export const refuseDoubleRole: CollectionBeforeChangeHook<Membership> = async ({ data, originalDoc, req }) => {
  const row = { ...originalDoc, ...data }
  const same = await query(
    req,
    sql`SELECT id FROM memberships WHERE user_id = ${idOf(row.user)} AND role::text = ${row.role ?? ''}
        AND organisation_id IS NOT DISTINCT FROM ${idOf(row.organisation)}
        AND provider_id IS NOT DISTINCT FROM ${idOf(row.provider)} AND ended_at IS NULL`,
  )
  if (!row.endedAt && same.some(({ id }) => id !== originalDoc?.id)) {
    throw new APIError('Dit account heeft deze rol al. Kies een andere rol of organisatie.', 409, null, true)
  }
  return data
}
