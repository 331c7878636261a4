import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'

const row = z.object({ members: z.coerce.number(), inGroup: z.boolean() })

/** How many members a group had on a day, and whether this professional was one of them. Both end days count. */
export async function groupOnDay(
  req: PayloadRequest,
  { group, therapist, day }: { group: number; therapist: number; day: CalendarDate },
): Promise<z.infer<typeof row>> {
  const rows = await query(
    req,
    sql`SELECT count(*) AS members, coalesce(bool_or(therapist_id = ${therapist}), false) AS "inGroup"
          FROM intervisie_group_members
         WHERE group_id = ${group} AND "from" <= ${day} AND (until IS NULL OR until >= ${day})`,
  )
  return row.parse(rows[0])
}
