import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { applicationStatusLabels, ownRiskLabels } from '@/src/domain/aov/labels'
import { keysOf } from '@/src/domain/shared/keys'
import { query, sql } from '@/src/lib/sql'

const application = z.object({
  id: z.number(),
  status: z.enum(keysOf(applicationStatusLabels)),
  insurer: z.string(),
  ownRisk: z.enum(keysOf(ownRiskLabels)),
  benefit: z.number(),
  premium: z.number(),
  startOn: z.string(),
  submittedAt: z.string(),
  sentAt: z.string().nullable(),
  decidedAt: z.string().nullable(),
  answer: z.string().nullable(),
})

const rowSchema = z.object({
  birthDate: z.string().nullable(),
  verified: z.boolean(),
  applications: z.array(application),
})

export type OwnApplication = z.infer<typeof application>
export type OwnAov = z.infer<typeof rowSchema>

/** What the page needs of the member: birth date, and their applications, the newest first (KS-AOV-1). One statement. */
export async function ownAov(req: PayloadRequest, therapist: number): Promise<OwnAov> {
  const [row] = await query(
    req,
    sql`SELECT d.birth_date::text AS "birthDate", d.verified_on IS NOT NULL AND d.birth_date IS NOT NULL AS verified,
               (SELECT coalesce(json_agg(json_build_object('id', a.id, 'status', a.status, 'insurer', f.insurer,
                         'ownRisk', a.own_risk, 'benefit', a.benefit, 'premium', a.premium, 'startOn', a.start_on,
                         'submittedAt', a.submitted_at, 'sentAt', a.sent_at, 'decidedAt', a.decided_at,
                         'answer', a.answer) ORDER BY a.id DESC), '[]')
                  FROM aov_applications a JOIN aov_tariffs f ON f.id = a.tariff_id
                 WHERE a.therapist_id = t.id) AS applications
          FROM therapists t LEFT JOIN personal_details d ON d.therapist_id = t.id WHERE t.id = ${therapist}`,
  )
  return rowSchema.parse(row)
}
