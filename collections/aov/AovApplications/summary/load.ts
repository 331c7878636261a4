import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { applicationStatusLabels, ownRiskLabels } from '@/src/domain/aov/labels'
import { keysOf } from '@/src/domain/shared/keys'
import { memberEmail } from '@/src/lib/member-email'
import { query, sql } from '@/src/lib/sql'

const text = z.string().nullable()

const rowSchema = z.object({
  id: z.number(),
  therapist: z.number(),
  organisationId: z.number(),
  organisation: z.string(),
  brandColor: text,
  status: z.enum(keysOf(applicationStatusLabels)),
  submittedOn: z.string(),
  insurer: z.string(),
  tariff: z.string(),
  isExample: z.boolean(),
  ownRisk: z.enum(keysOf(ownRiskLabels)),
  grossIncome: z.number(),
  benefit: z.number(),
  premium: z.number(),
  startOn: z.string(),
  birthDate: z.string(),
  agreement: z.string(),
  name: z.string(),
  membershipNumber: z.string(),
  email: text,
  phone: text,
  street: text,
  postcode: text,
  place: text,
})

/** An application with who asks for it: what its summary and the insurer need, and nothing else (KS-AOV-1). */
export type ApplicationPaper = z.infer<typeof rowSchema>

/** Null when it isn't there. Whoever asks was let through before. */
export async function paperOf(req: PayloadRequest, id: number): Promise<ApplicationPaper | null> {
  const [row] = await query(
    req,
    sql`SELECT a.id, a.therapist_id AS therapist, a.organisation_id AS "organisationId", o.name AS organisation,
               o.brand_color AS "brandColor", a.status::text,
               (a.submitted_at AT TIME ZONE 'Europe/Amsterdam')::date::text AS "submittedOn",
               f.insurer, f.name AS tariff, coalesce(f.is_example, false) AS "isExample", a.own_risk::text AS "ownRisk",
               a.gross_income::float AS "grossIncome", a.benefit::float, a.premium::float, a.start_on::text AS "startOn",
               a.birth_date::text AS "birthDate", a.agreement,
               concat_ws(' ', t.first_name, t.infix, t.last_name) AS name, t.membership_number AS "membershipNumber",
               ${memberEmail} AS email, d.phone,
               nullif(concat_ws(' ', d.street, d.house_number, d.house_number_addition), '') AS street, d.postcode, d.place
          FROM aov_applications a JOIN aov_tariffs f ON f.id = a.tariff_id JOIN therapists t ON t.id = a.therapist_id
          JOIN organisations o ON o.id = a.organisation_id LEFT JOIN users u ON u.id = t.user_id
          LEFT JOIN personal_details d ON d.therapist_id = t.id
         WHERE a.id = ${id}`,
  )
  return row ? rowSchema.parse(row) : null
}
