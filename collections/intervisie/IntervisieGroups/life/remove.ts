import type { PayloadRequest } from 'payload'
import { isComplete, whyNotRemoved } from '@/src/domain/intervisie/membership'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { actorIn, isStanding, readReason } from './actor'
import { record } from './record'
import { refuse } from './refuse'
import { type GroupMember, groupNow, lockedGroup, settle } from './row'
import { tellIncomplete, tellRemoved } from './tell'

/** Ends memberships of today; they are never thrown away. */
export async function endMembership(req: PayloadRequest, ids: readonly number[], reason: string | null): Promise<void> {
  for (const id of ids) {
    await query(
      req,
      sql`UPDATE intervisie_group_members SET until = ${amsterdamDay(new Date())}, ended_reason = ${reason}, updated_at = now()
           WHERE id = ${id} AND until IS NULL`,
    )
  }
}

/**
 * Takes a member out of a group: by who manages it, by the member themselves (leaving), or by staff with a reason
 * (KS-GRP-3). Below three the group stands as incomplete, and everybody left is told (KS-GRP-4).
 * @throws APIError 404 · 403 · 400 · 409 who manages hands over first
 */
export const removeMember = (
  req: PayloadRequest,
  id: unknown,
  given: unknown,
  said: string | null | undefined,
): Promise<GroupMember> =>
  inTransaction(req, async () => {
    const group = await lockedGroup(req, id)
    isStanding(group)
    const whose = idFrom(given) ?? undefined
    const actor = await actorIn(req, group, { reason: said, whose })
    const member = group.members.find((one) => one.id === whose)
    if (!member) throw notFound()
    const self = actor.member?.id === member.id
    refuse(whyNotRemoved(member.role, group.members.length - 1, self))
    const reason = actor.reason ?? readReason(said)
    await endMembership(req, [member.id], reason)
    await settle(req)
    const now = await groupNow(req, group.id)
    await record(req, self ? 'intervisie-groups.member-left' : 'intervisie-groups.member-removed', group, actor, {
      member: member.id,
    })
    await tellRemoved(req, now, member, actor, reason)
    if (isComplete(group.members.length) && !isComplete(now.members.length)) await tellIncomplete(req, now, member.id)
    return member
  })
