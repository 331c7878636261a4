import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { groupFormatLabels, groupMethodLabels } from '@/src/domain/intervisie/labels'
import { query, sql } from '@/src/lib/sql'

const text = z.string().nullable()
const formats = Object.keys(groupFormatLabels) as [keyof typeof groupFormatLabels]
const methods = Object.keys(groupMethodLabels) as [keyof typeof groupMethodLabels]

const member = z.object({
  id: z.number(),
  name: z.string(),
  organisation: z.string(),
  number: z.string(),
  role: z.enum(['manager', 'member']),
  from: z.string(),
  self: z.boolean(),
  /** Has an account here and isn't struck off. */
  canManage: z.boolean(),
})

const request = z.object({
  id: z.number(),
  name: z.string(),
  organisation: z.string(),
  number: z.string(),
  profession: text,
  message: text,
  email: text,
  on: z.string(),
})

const group = z.object({
  id: z.number(),
  name: z.string(),
  place: z.string(),
  format: z.enum(formats),
  method: z.enum(methods).nullable(),
  description: text,
  wanted: z.number(),
  since: text,
  members: z.array(member),
  requests: z.array(request),
})

const schema = z.object({
  group: group.nullable(),
  /** Where they were before, the latest first. */
  history: z.array(z.object({ id: z.number(), name: z.string(), from: z.string(), until: z.string() })),
  /** What they asked and wait for. */
  asked: z.array(z.object({ id: z.number(), group: z.string(), place: z.string(), on: z.string() })),
  /** Professional organisations, to say of which one a new member is. */
  organisations: z.array(z.object({ id: z.number(), name: z.string(), affiliated: z.boolean() })),
})

export type GroupPage = z.infer<typeof schema>
export type OwnGroup = z.infer<typeof group>
export type OwnGroupMember = z.infer<typeof member>
export type JoinRequest = z.infer<typeof request>

const dutchDay = (column: ReturnType<typeof sql>) => sql`(${column} AT TIME ZONE 'Europe/Amsterdam')::date::text`

/** Everything of a member's own page about groups, in one query (KS-GRP-2, KS-GRP-3). Requests only for who manages. */
export async function ownGroup(req: PayloadRequest, therapist: number): Promise<GroupPage> {
  const [row] = await query(
    req,
    sql`WITH mine AS (SELECT group_id, role FROM intervisie_group_members WHERE therapist_id = ${therapist} AND until IS NULL)
      SELECT (SELECT json_build_object(
                'id', g.id, 'name', g.name, 'place', g.place, 'format', g.format, 'method', g.method,
                'description', g.description, 'wanted', g.wanted, 'since', g.since,
                'members', (SELECT coalesce(json_agg(json_build_object(
                    'id', m.id, 'name', coalesce(nullif(t.display_name, ''), m.name, 'Lid zonder naam'),
                    'organisation', o.short_name, 'number', m.membership_number, 'role', m.role, 'from', m."from",
                    'self', coalesce(m.therapist_id = ${therapist}, false),
                    'canManage', t.user_id IS NOT NULL AND t.standing <> 'ended') ORDER BY m.role, m."from", m.id), '[]')
                  FROM intervisie_group_members m JOIN organisations o ON o.id = m.organisation_id
                  LEFT JOIN therapists t ON t.id = m.therapist_id WHERE m.group_id = g.id AND m.until IS NULL),
                'requests', (SELECT coalesce(json_agg(json_build_object(
                    'id', r.id, 'name', t.display_name, 'organisation', o.short_name, 'number', t.membership_number,
                    'profession', t.profession, 'message', r.message, 'email', u.email,
                    'on', ${dutchDay(sql`r.created_at`)}) ORDER BY r.id), '[]')
                  FROM intervisie_join_requests r JOIN therapists t ON t.id = r.therapist_id
                  JOIN organisations o ON o.id = t.organisation_id LEFT JOIN users u ON u.id = t.user_id
                 WHERE r.group_id = g.id AND r.status = 'open' AND mine.role = 'manager'))
              FROM mine JOIN intervisie_groups g ON g.id = mine.group_id) AS "group",
             (SELECT coalesce(json_agg(json_build_object('id', m.id, 'name', g.name, 'from', m."from", 'until', m.until)
                       ORDER BY m.until DESC, m.id DESC), '[]')
                FROM intervisie_group_members m JOIN intervisie_groups g ON g.id = m.group_id
               WHERE m.therapist_id = ${therapist} AND m.until IS NOT NULL) AS history,
             (SELECT coalesce(json_agg(json_build_object('id', r.id, 'group', g.name, 'place', g.place,
                       'on', ${dutchDay(sql`r.created_at`)}) ORDER BY r.id), '[]')
                FROM intervisie_join_requests r JOIN intervisie_groups g ON g.id = r.group_id
               WHERE r.therapist_id = ${therapist} AND r.status = 'open') AS asked,
             (SELECT coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'affiliated', coalesce(o.affiliated, true))
                       ORDER BY o.name), '[]')
                FROM organisations o WHERE o.kind = 'professional-organisation'
                 AND EXISTS (SELECT 1 FROM mine WHERE role = 'manager')) AS organisations`,
  )
  return schema.parse(row)
}

/** Whether the reader manages the group. */
export const managesIt = (own: OwnGroup): boolean => own.members.some(({ self, role }) => self && role === 'manager')
