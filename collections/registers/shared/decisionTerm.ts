import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { reviewTermDays } from '@/globals/Portal/reviewTermDays'
import type { ReviewItem } from '@/plugins/review/item'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { normById, normOn } from './normStore'
import { relationIn } from './relationIn'

/** Calendar days that a norm gives a decision; where no norm says so, the portal's own term. */
async function daysOf(req: PayloadRequest, norm: number | null): Promise<number> {
  return norm === null ? reviewTermDays(req) : (await normById(req, norm)).decisionWeeks * 7
}

/** The term of an application: that of the norm in force in its register today. */
export async function termOfRegister(req: PayloadRequest, { fields }: ReviewItem): Promise<number> {
  const register = relationIn(fields.register)
  return daysOf(req, register === null ? null : await normOn(req, register, amsterdamDay(new Date())))
}

const pinned = z.object({ norm: z.number() })

/** The term of what is about a period: that of the norm the period is under (X-7, KK-DOS-9). */
export async function termOfPeriod(req: PayloadRequest, { fields }: ReviewItem): Promise<number> {
  const period = relationIn(fields.period)
  const rows = period === null ? [] : await query(req, sql`SELECT norm_id AS norm FROM periods WHERE id = ${period}`)
  return daysOf(req, pinned.safeParse(rows[0]).data?.norm ?? null)
}
