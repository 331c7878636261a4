import type { PayloadRequest } from 'payload'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { standingOf } from '../../StandingChanges/facts'

/**
 * Which of these professionals may be found as far as their consent and standing go (KS-FIND-1). Who doesn't consent
 * isn't looked at any further.
 */
export async function findable(
  req: PayloadRequest,
  therapists: readonly number[],
  on: CalendarDate,
): Promise<number[]> {
  const rows = await query(
    req,
    sql`SELECT therapist_id AS id FROM practice_profiles
         WHERE listed AND slug IS NOT NULL
           AND therapist_id IN (SELECT jsonb_array_elements_text(${JSON.stringify(therapists)}::jsonb)::int)`,
  )
  const found: number[] = []
  for (const { id } of rows) {
    const { listed } = await standingOf(req, Number(id), { on })
    if (listed) found.push(Number(id))
  }
  return found
}
