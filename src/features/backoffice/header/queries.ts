import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { roleLabels, staffRoles } from '@/src/access/roles'
import { query, sql } from '@/src/lib/sql'

const row = z.object({ name: z.string(), role: z.enum(staffRoles), organisation: z.string().nullable() })

/** The name this person works under, and their roles: "Beoordelaar bij CAT". One query. */
export async function whoWorksHere(req: PayloadRequest, userId: number): Promise<{ name: string; roles: string }> {
  const rows = await query(
    req,
    sql`SELECT m.display_name AS name, m.role::text AS role, o.short_name AS organisation
          FROM memberships m LEFT JOIN organisations o ON o.id = m.organisation_id
         WHERE m.user_id = ${userId} AND m.ended_at IS NULL AND m.role::text IN ${[...staffRoles]} ORDER BY m.id`,
  )
  const roles = z.array(row).parse(rows)
  return {
    name: roles[0]?.name ?? '',
    roles: roles
      .map(({ role, organisation }) => (organisation ? `${roleLabels[role]} bij ${organisation}` : roleLabels[role]))
      .join(', '),
  }
}
