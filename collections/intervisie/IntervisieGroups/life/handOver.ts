import type { PayloadRequest } from 'payload'
import { whyNotManager } from '@/src/domain/intervisie/membership'
import { idFrom } from '@/src/lib/id'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { actorIn, isStanding } from './actor'
import { record } from './record'
import { refuse } from './refuse'
import { type GroupRow, groupNow, lockedGroup, settle } from './row'
import { tellManager } from './tell'

/**
 * Makes another member the manager of a group: by who manages it, or by staff with a reason (KS-GRP-3). There is exactly one
 * all the time: the database says so.
 * @throws APIError 404 · 403 · 400 not a member now, or without an account here · 409 manages it already
 */
export const handOver = (
  req: PayloadRequest,
  id: unknown,
  given: unknown,
  reason: string | null | undefined,
): Promise<GroupRow> =>
  inTransaction(req, async () => {
    const group = await lockedGroup(req, id)
    isStanding(group)
    const actor = await actorIn(req, group, { reason })
    const wanted = idFrom(given)
    const target = group.members.find((member) => member.id === wanted) ?? null
    refuse(whyNotManager(target))
    await query(
      req,
      sql`UPDATE intervisie_group_members SET role = 'member', updated_at = now()
           WHERE group_id = ${group.id} AND until IS NULL AND role = 'manager'`,
    )
    await query(
      req,
      sql`UPDATE intervisie_group_members SET role = 'manager', updated_at = now() WHERE id = ${wanted} AND until IS NULL`,
    )
    await query(
      req,
      sql`UPDATE intervisie_groups SET manager_id = ${target?.therapist ?? null}, updated_at = now() WHERE id = ${group.id}`,
    )
    await settle(req)
    const now = await groupNow(req, group.id)
    const before = group.members.find(({ role }) => role === 'manager') ?? null
    await record(req, 'intervisie-groups.handed-over', group, actor, { from: before?.id ?? null, to: wanted })
    await tellManager(req, now, before, actor)
    return now
  })
