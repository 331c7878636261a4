import type { PayloadRequest } from 'payload'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'

/** Whether a course counts for something today or later; in one register, or in any. */
export async function isAccredited(req: PayloadRequest, course: number, register?: number): Promise<boolean> {
  const today = amsterdamDay(new Date())
  const rows = await query(
    req,
    sql`SELECT 1 FROM accreditations WHERE course_id = ${course} AND valid_until >= ${today}
           AND ${register === undefined ? sql`true` : sql`register_id = ${register}`}
           AND (revoked_on IS NULL OR revoked_on > greatest(valid_from, ${today}::date)) LIMIT 1`,
  )
  return rows.length > 0
}
