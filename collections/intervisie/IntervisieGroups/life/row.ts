import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { memberEmail } from '@/src/lib/member-email'
import { query, sql } from '@/src/lib/sql'

const text = z.string().nullable()

const member = z.object({
  id: z.number(),
  role: z.enum(['manager', 'member']),
  organisation: z.number(),
  therapist: z.number().nullable(),
  /** Whether they can log in here. */
  hasAccount: z.boolean(),
  /** Struck off at their organisation. */
  ended: z.boolean(),
  name: z.string(),
  /** For in a greeting. */
  firstName: z.string(),
  email: text,
})

const group = z.object({
  id: z.number(),
  name: z.string(),
  status: z.enum(['active', 'ended']),
  /** Who is in it today; who manages it first. */
  members: z.array(member),
})

export type GroupMember = z.infer<typeof member>
export type GroupRow = z.infer<typeof group>

const fullName = sql`coalesce(nullif(t.display_name, ''), nullif(concat_ws(' ', t.first_name, nullif(t.infix, ''), t.last_name), ''),
                              m.name, 'Lid zonder naam')`

async function read(req: PayloadRequest, id: number): Promise<GroupRow | null> {
  const [row] = await query(
    req,
    sql`SELECT g.id, g.name, g.status::text,
               (SELECT coalesce(json_agg(json_build_object(
                         'id', m.id, 'role', m.role, 'organisation', m.organisation_id, 'therapist', m.therapist_id,
                         'hasAccount', u.id IS NOT NULL, 'ended', coalesce(t.standing = 'ended', false),
                         'name', ${fullName},
                         'firstName', coalesce(t.first_name, m.name, 'lid'), 'email', coalesce(${memberEmail}, m.email))
                         ORDER BY m.role, m.id), '[]')
                  FROM intervisie_group_members m
                  LEFT JOIN therapists t ON t.id = m.therapist_id LEFT JOIN users u ON u.id = t.user_id
                 WHERE m.group_id = g.id AND m.until IS NULL) AS members
          FROM intervisie_groups g WHERE g.id = ${id}`,
  )
  return row ? group.parse(row) : null
}

/**
 * A group with who is in it, its row locked: whatever is done to one group is done one after another.
 * @throws APIError 404
 */
export async function lockedGroup(req: PayloadRequest, given: unknown): Promise<GroupRow> {
  const id = idFrom(given)
  if (id === null) throw notFound()
  await query(req, sql`SELECT id FROM intervisie_groups WHERE id = ${id} FOR UPDATE`)
  const found = await read(req, id)
  if (!found) throw notFound()
  return found
}

/** The same without lock, for what is told afterwards. @throws APIError 404 */
export async function groupNow(req: PayloadRequest, id: number): Promise<GroupRow> {
  const found = await read(req, id)
  if (!found) throw notFound()
  return found
}

/**
 * Has the database judge the group now. Its rule about managers waits for the commit, and what is refused there is lost in
 * silence: Payload's commit swallows the error (ADR on deferred rules).
 */
export async function settle(req: PayloadRequest): Promise<void> {
  await query(req, sql`SET CONSTRAINTS ALL IMMEDIATE`)
}
