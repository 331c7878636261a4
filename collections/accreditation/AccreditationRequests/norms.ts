import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { normById } from '@/collections/registers/shared/normStore'
import type { Norm } from '@/src/domain/registers/norm'
import { addYears, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'

const rows = z.array(z.object({ id: z.number() }))

/** Years that someone who began on the norm's last day is still under it. */
const yearsUnder = ({ period }: Norm): number => (period.kind === 'fixed' ? period.years : period.cycleYears)

/**
 * The published norms of a register that somebody can still be under, by id: the one in force, and earlier ones whose
 * periods are still running (norms §2.15).
 */
export async function normsInUse(
  req: PayloadRequest,
  register: number,
  today: CalendarDate,
): Promise<Map<number, Norm>> {
  const found = rows.parse(
    await query(
      req,
      sql`SELECT id FROM norms WHERE register_id = ${register} AND status = 'published' ORDER BY valid_from DESC`,
    ),
  )
  const norms = new Map<number, Norm>()
  for (const { id } of found) {
    const norm = await normById(req, id)
    if (norm.validUntil === null || addYears(norm.validUntil, yearsUnder(norm)) >= today) norms.set(id, norm)
  }
  return norms
}
