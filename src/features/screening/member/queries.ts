import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'

const rowSchema = z.object({
  id: z.number(),
  status: z.enum(['open', 'admitted', 'refused', 'withdrawn']),
  startedOn: z.string(),
  decidedOn: z.string().nullable(),
  reason: z.string().nullable(),
  letterNumber: z.string().nullable(),
  intro: z.string().nullable(),
  amount: z.number().nullable(),
  paidOn: z.string().nullable(),
  objected: z.boolean(),
})

export type OwnAdmission = z.infer<typeof rowSchema>

/** The latest screening of a member, with what it costs and what the plan says about it (KS-SCR-3). One statement. */
export async function ownAdmission(req: PayloadRequest, therapist: number): Promise<OwnAdmission | null> {
  const [row] = await query(
    req,
    sql`SELECT a.id, a.status::text, a.started_on::text AS "startedOn", a.decided_on::text AS "decidedOn", a.reason,
               a.letter_number AS "letterNumber", l.intro, c.amount::float AS amount, p.paid_on::text AS "paidOn",
               EXISTS (SELECT 1 FROM objections b WHERE b.subject = 'admissions' AND b.subject_id = a.id
                          AND b.status IN ('submitted', 'returned')) AS objected
          FROM admissions a
          LEFT JOIN screening_plans l ON l.organisation_id = a.organisation_id AND l.tier::text = a.tier::text
          LEFT JOIN charges c ON c.source = 'admissions/' || a.id LEFT JOIN payments p ON p.charge_id = c.id
         WHERE a.therapist_id = ${therapist} ORDER BY a.id DESC LIMIT 1`,
  )
  return row ? rowSchema.parse(row) : null
}
