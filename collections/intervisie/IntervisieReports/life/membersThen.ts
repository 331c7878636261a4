import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { memberEmail } from '@/src/lib/member-email'
import { query, sql } from '@/src/lib/sql'

const row = z.object({
  id: z.number(),
  organisation: z.number(),
  therapist: z.number().nullable(),
  name: z.string(),
  firstName: z.string().nullable(),
  /** null: they have no account here. */
  email: z.string().nullable(),
})

export type MemberThen = z.infer<typeof row>

/** Who was in a group on a day, with where mail for them goes. Both end days count. */
export async function membersThen(req: PayloadRequest, group: number, day: CalendarDate): Promise<MemberThen[]> {
  const rows = await query(
    req,
    sql`SELECT m.id, m.organisation_id AS organisation, m.therapist_id AS therapist,
               coalesce(t.display_name, m.name, m.membership_number) AS name, t.first_name AS "firstName", ${memberEmail} AS email
          FROM intervisie_group_members m
          LEFT JOIN therapists t ON t.id = m.therapist_id
          LEFT JOIN users u ON u.id = t.user_id
         WHERE m.group_id = ${group} AND m."from" <= ${day} AND (m.until IS NULL OR m.until >= ${day}) ORDER BY m.id`,
  )
  return z.array(row).parse(rows)
}
