import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/sql'
import { isAccredited } from './accredited'

export type Fixed = 'accredited' | 'submitted'

/**
 * Why what the committee judges a course by can't be changed now: it counts, or it lies with the committee, which must
 * decide on what it read (KK-PRV-1). null: it can.
 */
export async function whyFixed(req: PayloadRequest, course: number): Promise<Fixed | null> {
  if (await isAccredited(req, course)) return 'accredited'
  const open = await query(
    req,
    sql`SELECT 1 FROM accreditation_requests WHERE course_id = ${course} AND status = 'submitted' LIMIT 1`,
  )
  return open.length > 0 ? 'submitted' : null
}
