import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { invalid } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { actorIn, isStanding, readReason } from './actor'
import { record } from './record'
import { endMembership } from './remove'
import { lockedGroup, settle } from './row'
import { tellDeclined, tellEnded } from './tell'

const request = z.object({ id: z.number() })

/**
 * Ends a group, with everybody's membership on the same day (KS-GRP-4: nothing is thrown away): by who manages it, or by
 * staff with a reason. Who asked to join is told that it is over.
 * @throws APIError 404 · 403 · 400 · 409 it has ended already
 */
export const endGroup = (req: PayloadRequest, id: unknown, said: string | null | undefined): Promise<number> =>
  inTransaction(req, async () => {
    const group = await lockedGroup(req, id)
    isStanding(group)
    const actor = await actorIn(req, group, { reason: said })
    const reason = actor.reason ?? readReason(said)
    if (!reason) throw invalid({ reason: 'Schrijf waarom de groep stopt. De leden lezen dit.' })
    await endMembership(
      req,
      group.members.map((member) => member.id),
      'De groep is opgeheven.',
    )
    await query(
      req,
      sql`UPDATE intervisie_groups SET status = 'ended', ended_on = ${amsterdamDay(new Date())}, ended_reason = ${reason},
                 wanted = 0, updated_at = now() WHERE id = ${group.id}`,
    )
    const answer = 'De groep is opgeheven.'
    const open = await query(
      req,
      sql`UPDATE intervisie_join_requests SET status = 'declined', answer = ${answer}, answered_at = now(), updated_at = now()
           WHERE group_id = ${group.id} AND status = 'open' RETURNING id`,
    )
    await settle(req)
    await record(req, 'intervisie-groups.ended', group, actor)
    await tellEnded(req, group, actor, reason)
    for (const row of open) await tellDeclined(req, group, request.parse(row).id, answer)
    return group.id
  })
