import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import type { RequestRow } from '../row'

const others = z.object({ left: z.number() })

/**
 * Changes the course, once every register in which it counts has agreed to the same: until then the agenda shows it as it was
 * judged (KK-PRV-1). The row of the course is locked, so that of two last decisions at once one sees the other.
 */
export async function applyChanges(req: PayloadRequest, request: RequestRow): Promise<void> {
  const { id, course, register, changes } = request
  const today = amsterdamDay(new Date())
  await query(req, sql`SELECT id FROM courses WHERE id = ${course} FOR UPDATE`)
  const [row] = await query(
    req,
    sql`SELECT count(DISTINCT a.register_id)::int AS left FROM accreditations a
         WHERE a.course_id = ${course} AND a.register_id <> ${register}
           AND a.valid_until >= ${today}
           AND (a.revoked_on IS NULL OR a.revoked_on > greatest(a.valid_from, ${today}::date))
           AND NOT EXISTS (SELECT 1 FROM accreditation_requests r
                WHERE r.course_id = a.course_id AND r.register_id = a.register_id AND r.id <> ${id}
                  AND r.kind = 'change' AND r.status = 'approved' AND r.changes = ${JSON.stringify(changes)}::jsonb
                  AND r.decided_at > now() - interval '1 year')`,
  )
  if (others.parse(row).left > 0) return
  await req.payload.update({
    collection: 'courses',
    id: course,
    data: { ...changes },
    ...asSystem(req, 'change approved'),
  })
}
