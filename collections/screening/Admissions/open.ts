import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { screeningOf } from './facts'

const made = z.object({ id: z.number(), organisation: z.number() })

/** Begins the screening of a member, with what it costs (KS-SCR-3). One open at a time: the unique index decides. */
export async function openAdmission(req: PayloadRequest, therapist: number, now = new Date()): Promise<number> {
  const { plan } = await screeningOf(req, therapist)
  const on = amsterdamDay(now)
  const [row] = await query(
    req,
    sql`INSERT INTO admissions (therapist_id, organisation_id, tier, status, started_on)
        SELECT id, organisation_id, tier::text::enum_admissions_tier, 'open', ${on} FROM therapists WHERE id = ${therapist}
        RETURNING id, organisation_id AS organisation`,
  )
  const { id, organisation } = made.parse(row)
  if (plan.fee > 0) {
    await query(
      req,
      sql`INSERT INTO charges (therapist_id, organisation_id, description, amount, booked_on, source)
          VALUES (${therapist}, ${organisation}, 'Screening', ${plan.fee}, ${on}, ${`admissions/${id}`})`,
    )
  }
  return id
}
