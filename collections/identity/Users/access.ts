import type { Access, PayloadRequest } from 'payload'
import { rolesWith } from '@/src/access/permissions'
import { getViewer, organisationsOf } from '@/src/access/viewer'
import { query, sql } from '@/src/lib/sql'

/**
 * One's own account, and for administrators those of their organisations: with a role there, or the profile of a
 * member. An account names no organisation itself, so its rule needs a look-up; that is why it isn't one of the
 * shared rules.
 */
export const readAccounts: Access = async ({ req }) => {
  const viewer = await getViewer(req)
  if (!viewer) return false
  const reach = organisationsOf(viewer, ...rolesWith('manageAccounts'))
  if (reach === 'all') return true
  const others = reach.length > 0 ? await accountsOf(req, reach) : []
  return { id: { in: [viewer.userId, ...others] } }
}

async function accountsOf(req: PayloadRequest, organisations: number[]): Promise<number[]> {
  const list = sql.join(
    organisations.map((id) => sql`${id}`),
    sql`, `,
  )
  const rows = await query(
    req,
    sql`SELECT user_id AS id FROM memberships WHERE organisation_id IN (${list}) AND ended_at IS NULL
        UNION
        SELECT user_id FROM therapists WHERE organisation_id IN (${list}) AND user_id IS NOT NULL`,
  )
  return rows.map(({ id }) => Number(id))
}
