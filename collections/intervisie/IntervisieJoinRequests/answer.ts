import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { getViewer } from '@/src/access/viewer'
import { answered } from '@/src/domain/intervisie/membership'
import { conflict, invalid, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { actorIn, isStanding } from '../IntervisieGroups/life/actor'
import { addTo } from '../IntervisieGroups/life/add'
import { record } from '../IntervisieGroups/life/record'
import { type GroupRow, lockedGroup } from '../IntervisieGroups/life/row'
import { tellDeclined } from '../IntervisieGroups/life/tell'

const stored = z.object({
  id: z.number(),
  group: z.number(),
  therapist: z.number(),
  organisation: z.number(),
  membershipNumber: z.string(),
  status: z.enum(['open', 'accepted', 'declined', 'withdrawn']),
})
type JoinRequest = z.infer<typeof stored>

type Answer = { answer?: string | null; reason?: string | null }

async function read(req: PayloadRequest, id: number): Promise<JoinRequest> {
  const [row] = await query(
    req,
    sql`SELECT r.id, r.group_id AS "group", r.therapist_id AS therapist, t.organisation_id AS organisation,
               t.membership_number AS "membershipNumber", r.status::text
          FROM intervisie_join_requests r JOIN therapists t ON t.id = r.therapist_id WHERE r.id = ${id}`,
  )
  if (!row) throw notFound()
  return stored.parse(row)
}

/**
 * A request with its group, the group locked: answers to one group's requests come one after another. Its own row is
 * written last, after the member stands: the other way round two groups that take the same person would wait for each other.
 */
async function locked(req: PayloadRequest, given: unknown): Promise<{ request: JoinRequest; group: GroupRow }> {
  const id = idFrom(given)
  if (id === null) throw notFound()
  const group = await lockedGroup(req, (await read(req, id)).group)
  return { request: await read(req, id), group }
}

function isOpen({ status }: JoinRequest): void {
  if (status !== 'open') throw conflict(answered[status])
}

const write = (req: PayloadRequest, id: number, status: keyof typeof answered, answer: string | null) =>
  query(
    req,
    sql`UPDATE intervisie_join_requests SET status = ${status}, answer = ${answer}, answered_at = now(), updated_at = now()
         WHERE id = ${id}`,
  )

function readAnswer(given: string | null | undefined): string | null {
  const answer = given?.trim() || null
  if (answer && answer.length > 1000) throw invalid({ answer: 'Gebruik hooguit 1.000 tekens.' })
  return answer
}

/**
 * Takes who asked to join in the group, under the rules of adding (KS-GRP-1, KS-GRP-3).
 * @throws APIError 404 · 400 · 409 answered already, or in another group meanwhile
 */
export const acceptRequest = (req: PayloadRequest, id: unknown, given: Answer): Promise<number> =>
  inTransaction(req, async () => {
    const { request, group } = await locked(req, id)
    isStanding(group)
    const actor = await actorIn(req, group, given)
    isOpen(request)
    const answer = readAnswer(given.answer)
    await addTo(req, group, actor, request, answer)
    await write(req, request.id, 'accepted', answer)
    await record(req, 'intervisie-groups.join-accepted', group, actor, { request: request.id })
    return request.id
  })

/** Turns a request to join down (KS-GRP-1). @throws APIError 404 · 400 · 409 answered already */
export const declineRequest = (req: PayloadRequest, id: unknown, given: Answer): Promise<number> =>
  inTransaction(req, async () => {
    const { request, group } = await locked(req, id)
    const actor = await actorIn(req, group, given)
    isOpen(request)
    const answer = readAnswer(given.answer)
    await write(req, request.id, 'declined', answer)
    await record(req, 'intervisie-groups.join-declined', group, actor, { request: request.id })
    await tellDeclined(req, group, request.id, answer)
    return request.id
  })

/** Takes one's own request back (KS-GRP-1). @throws APIError 404 not one's own · 409 answered already */
export const withdrawRequest = (req: PayloadRequest, id: unknown): Promise<number> =>
  inTransaction(req, async () => {
    const { request, group } = await locked(req, id)
    if ((await getViewer(req))?.therapist?.id !== request.therapist) throw notFound()
    isOpen(request)
    await write(req, request.id, 'withdrawn', null)
    await record(req, 'intervisie-groups.join-withdrawn', group, null, { request: request.id })
    return request.id
  })
