import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { getViewer } from '@/src/access/viewer'
import { normaliseLoginNumber } from '@/src/domain/identity/login-number'
import { memberKey } from '@/src/domain/intervisie/member-key'
import { alreadyIn, whyNotNamed } from '@/src/domain/intervisie/membership'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { limit } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { type Actor, actorIn, isStanding } from './actor'
import { record } from './record'
import { refuse } from './refuse'
import { type GroupMember, type GroupRow, groupNow, lockedGroup, settle } from './row'
import { tellAdded } from './tell'

export type NewMember = {
  organisation: number
  membershipNumber: string
  /** Of who isn't known here. */
  name?: string | null
  email?: string | null
}

const known = z.object({
  shortName: z.string(),
  affiliated: z.boolean(),
  professional: z.boolean(),
  therapist: z.number().nullable(),
  ended: z.boolean(),
  number: z.string().nullable(),
})

/** The organisation, and who has this number there. */
async function lookUp(req: PayloadRequest, organisation: number, typed: string) {
  const [row] = await query(
    req,
    sql`SELECT o.short_name AS "shortName", coalesce(o.affiliated, true) AS affiliated,
               o.kind = 'professional-organisation' AS professional, t.id AS therapist,
               coalesce(t.standing = 'ended', false) AS ended, t.membership_number AS number
          FROM organisations o
          LEFT JOIN therapists t ON t.organisation_id = o.id
               AND t.login_number IN (${memberKey(typed)}, ${normaliseLoginNumber(typed)})
         WHERE o.id = ${organisation} ORDER BY t.id LIMIT 1`,
  )
  return row ? known.parse(row) : null
}

type Row = { group: number; organisation: number; membershipNumber: string; therapist: number | null } & Pick<
  NewMember,
  'name' | 'email'
>

const today = (): string => amsterdamDay(new Date())

/** Writes the row, unless the database knows them in a group: of two at once exactly one gets through (KS-GRP-5). */
export async function insertMember(
  req: PayloadRequest,
  { group, organisation, membershipNumber, therapist, name, email }: Row,
  role: 'manager' | 'member',
): Promise<number | null> {
  const [made] = await query(
    req,
    sql`INSERT INTO intervisie_group_members
               (group_id, organisation_id, membership_number, member_key, therapist_id, name, email, role, "from", updated_at, created_at)
        VALUES (${group}, ${organisation}, ${membershipNumber}, ${memberKey(membershipNumber)}, ${therapist}, ${name ?? null},
                ${email ?? null}, ${role}, ${today()}, now(), now())
        ON CONFLICT DO NOTHING RETURNING id`,
  )
  return typeof made?.id === 'number' ? made.id : null
}

/** Who is in a group has nothing to ask of others any more: their open requests are withdrawn. */
export async function withdrawRequests(req: PayloadRequest, therapist: number | null): Promise<void> {
  if (therapist === null) return
  await query(
    req,
    sql`UPDATE intervisie_join_requests SET status = 'withdrawn', answered_at = now(), updated_at = now()
         WHERE therapist_id = ${therapist} AND status = 'open'`,
  )
}

/** Whether they are in this very group; of another nothing is told. */
async function isHere(
  req: PayloadRequest,
  { group, organisation, membershipNumber, therapist }: Row,
): Promise<boolean> {
  const rows = await query(
    req,
    sql`SELECT 1 FROM intervisie_group_members WHERE group_id = ${group} AND until IS NULL
           AND (therapist_id = ${therapist} OR (organisation_id = ${organisation} AND member_key = ${memberKey(membershipNumber)}))`,
  )
  return rows.length > 0
}

/** Puts somebody in a group that is locked, and tells them. @throws APIError 400, 409 */
export async function addTo(
  req: PayloadRequest,
  group: GroupRow,
  actor: Actor,
  { organisation, membershipNumber, name, email }: NewMember,
  answer: string | null = null,
): Promise<GroupMember> {
  const found = await lookUp(req, organisation, membershipNumber)
  const therapist = found?.therapist ?? null
  const key = memberKey(membershipNumber)
  refuse(
    whyNotNamed({
      organisation: found,
      key,
      name: name ?? null,
      therapist: found && therapist !== null ? { ended: found.ended } : null,
    }),
  )
  const row: Row = {
    group: group.id,
    organisation,
    membershipNumber: found?.number ?? membershipNumber.trim(),
    therapist,
    // What is known here, is told from here.
    ...(therapist === null ? { name: name?.trim(), email: email?.trim().toLowerCase() || null } : {}),
  }
  const id = await insertMember(req, row, 'member')
  if (id === null) refuse(alreadyIn(await isHere(req, row)))
  await withdrawRequests(req, therapist)
  await settle(req)
  const now = await groupNow(req, group.id)
  const added = now.members.find((member) => member.id === id)
  if (!added) throw new Error('a member that was just added is not there')
  await record(req, 'intervisie-groups.member-added', group, actor, { member: added.id })
  await tellAdded(req, now, added, actor, answer)
  return added
}

/**
 * Adds somebody to a group by organisation and membership number (KS-GRP-3 to KS-GRP-5): by who manages it, or by staff with
 * a reason. Somebody known here is linked; of an organisation without accounts here the name says who it is. Counted per
 * account, so that nobody tries numbers for names.
 * @throws APIError 404 · 403 · 400 with fields · 409 in a group already (names nobody), or the group has ended · 429
 */
export async function addMember(
  req: PayloadRequest,
  id: unknown,
  { reason, ...given }: NewMember & { reason?: string | null },
): Promise<GroupMember> {
  await limit(req, 'group-add', (await getViewer(req))?.userId ?? 0)
  return inTransaction(req, async () => {
    const group = await lockedGroup(req, id)
    isStanding(group)
    const actor = await actorIn(req, group, { reason })
    return addTo(req, group, actor, given)
  })
}
