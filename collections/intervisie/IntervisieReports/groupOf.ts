import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { dutchDate } from '@/src/domain/shared/dutch'
import { invalid } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'

const row = z.object({ group: z.number() })

/** The group that a professional was in on a day. @throws APIError 400 at the date when they were in none */
export async function groupOf(req: PayloadRequest, therapist: number, day: CalendarDate): Promise<number> {
  const rows = await query(
    req,
    sql`SELECT group_id AS group FROM intervisie_group_members
         WHERE therapist_id = ${therapist} AND "from" <= ${day} AND (until IS NULL OR until >= ${day})
         ORDER BY "from" DESC, id DESC LIMIT 1`,
  )
  const found = row.safeParse(rows[0])
  if (found.success) return found.data.group
  throw invalid({
    date: `Op ${dutchDate(day)} zat je niet in een intervisiegroep. Lever de sessie dan in met je eigen bewijs.`,
  })
}
