import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'

type Day = { staff: number; day: CalendarDate }

// Straight into its table: whoever takes calls may say who is away, but not change the hours, which the whole global would be.

/** Writes in the opening hours that this colleague is away that day. Why is nobody's business. */
export async function closeDay(req: PayloadRequest, { staff, day }: Day): Promise<void> {
  await query(
    req,
    sql`INSERT INTO opening_hours_closures (_parent_id, _order, id, "from", until, account_id)
        SELECT g.id, (SELECT coalesce(max(c._order), 0) + 1 FROM opening_hours_closures c WHERE c._parent_id = g.id),
               ${randomUUID()}, ${day}, ${day}, ${staff} FROM opening_hours g ORDER BY g.id LIMIT 1`,
  )
}

/** Takes that back. @returns whether it stood there, for that day alone */
export async function reopenDay(req: PayloadRequest, { staff, day }: Day): Promise<boolean> {
  const gone = await query(
    req,
    sql`DELETE FROM opening_hours_closures WHERE account_id = ${staff} AND "from" = ${day} AND until = ${day} RETURNING id`,
  )
  return gone.length > 0
}
