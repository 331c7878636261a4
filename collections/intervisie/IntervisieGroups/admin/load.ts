import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'

const schema = z.object({
  members: z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      organisation: z.string(),
      organisationId: z.number(),
      number: z.string(),
      role: z.enum(['manager', 'member']),
      canManage: z.boolean(),
      from: z.string(),
      until: z.string().nullable(),
      reason: z.string().nullable(),
    }),
  ),
  requests: z.array(z.object({ id: z.number(), name: z.string(), message: z.string().nullable() })),
  organisations: z.array(z.object({ id: z.number(), name: z.string() })),
})

export type People = z.infer<typeof schema>

/** Who is and was in a group, who asks to join, and of which organisations somebody can be added. One query. */
export async function peopleOf(req: PayloadRequest, group: number): Promise<People> {
  const [row] = await query(
    req,
    sql`SELECT (SELECT coalesce(json_agg(json_build_object(
                  'id', m.id, 'name', coalesce(nullif(t.display_name, ''), m.name, 'Lid zonder naam'),
                  'organisation', o.short_name, 'organisationId', o.id, 'number', m.membership_number, 'role', m.role,
                  'canManage', t.user_id IS NOT NULL AND t.standing <> 'ended', 'from', m."from", 'until', m.until,
                  'reason', m.ended_reason) ORDER BY m.until DESC NULLS FIRST, m.role, m.id), '[]')
                FROM intervisie_group_members m JOIN organisations o ON o.id = m.organisation_id
                LEFT JOIN therapists t ON t.id = m.therapist_id WHERE m.group_id = ${group}) AS members,
             (SELECT coalesce(json_agg(json_build_object('id', r.id, 'name', t.display_name, 'message', r.message)
                       ORDER BY r.id), '[]')
                FROM intervisie_join_requests r JOIN therapists t ON t.id = r.therapist_id
               WHERE r.group_id = ${group} AND r.status = 'open') AS requests,
             (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name) ORDER BY name), '[]')
                FROM organisations WHERE kind = 'professional-organisation') AS organisations`,
  )
  return schema.parse(row)
}
