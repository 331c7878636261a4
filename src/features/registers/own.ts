import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import {
  type PeriodStatus,
  periodStatusLabels,
  type RegistrationStatus,
} from '@/src/domain/registers/registration-status'
import { lists, reviewColumns } from '@/src/features/evidence/queries'
import { applicationRow, extensionRow, objectionRow, submissionRow } from '@/src/features/evidence/rows'
import { query, sql } from '@/src/lib/sql'

const isPeriodStatus = (value: unknown): value is PeriodStatus =>
  typeof value === 'string' && value in periodStatusLabels
const isStatus = (value: unknown): value is RegistrationStatus =>
  value === 'active' || value === 'lapsed' || value === 'ended'

const registrationRow = z.object({
  id: z.number(),
  number: z.string(),
  status: z.custom<RegistrationStatus>(isStatus),
  register: z.number(),
  registerName: z.string(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  periodStatus: z.custom<PeriodStatus>(isPeriodStatus).nullable(),
})

export type OwnRegistration = z.infer<typeof registrationRow>

/** The member's registrations, each with its latest period. One query. */
export async function ownRegistrations(req: PayloadRequest, therapist: number): Promise<OwnRegistration[]> {
  const rows = await query(
    req,
    sql`SELECT r.id, r.number, r.status::text, g.id AS register, g.name AS "registerName", p.start::text, p."end"::text,
               p.status::text AS "periodStatus"
          FROM registrations r JOIN registers g ON g.id = r.register_id
          LEFT JOIN LATERAL (SELECT start, "end", status FROM periods WHERE registration_id = r.id
                              ORDER BY start DESC LIMIT 1) p ON true
         WHERE r.therapist_id = ${therapist} ORDER BY g.name`,
  )
  return z.array(registrationRow).parse(rows)
}

/** The member's own applications. One query. */
export async function ownApplications(req: PayloadRequest, therapist: number) {
  const rows = await query(
    req,
    sql`SELECT ${reviewColumns('registration-applications')}, i.register_id AS register, g.name AS "registerName",
               i.education, i.graduated_on::text AS "graduatedOn", i.employer, i.motivation,
               i.declares_truth AS "declaresTruth", i.fee
          FROM registration_applications i LEFT JOIN registers g ON g.id = i.register_id
         WHERE i.therapist_id = ${therapist} ORDER BY i.id DESC`,
  )
  return lists(rows.map((row) => applicationRow.parse(row)))
}

/** The dossiers the member submitted. One query. */
export async function ownSubmissions(req: PayloadRequest, therapist: number) {
  const rows = await query(
    req,
    sql`SELECT ${reviewColumns('dossier-submissions')}, i.retroactive, i.fee
          FROM dossier_submissions i WHERE i.therapist_id = ${therapist} ORDER BY i.id DESC`,
  )
  return lists(rows.map((row) => submissionRow.parse(row)))
}

/** The member's own requests for extension. One query. */
export async function ownExtensions(req: PayloadRequest, therapist: number) {
  const rows = await query(
    req,
    sql`SELECT ${reviewColumns('extension-requests')}, i.registration_id AS registration, r.number,
               i.until::text AS until, i.motivation, i.statement_by::text AS "statementBy"
          FROM extension_requests i LEFT JOIN registrations r ON r.id = i.registration_id
         WHERE i.therapist_id = ${therapist} ORDER BY i.id DESC`,
  )
  return lists(rows.map((row) => extensionRow.parse(row)))
}

/** The member's own objections. One query. */
export async function ownObjections(req: PayloadRequest, therapist: number) {
  const rows = await query(
    req,
    sql`SELECT ${reviewColumns('objections')}, i.subject, i.subject_id AS "subjectId", i.grounds
          FROM objections i WHERE i.therapist_id = ${therapist} ORDER BY i.id DESC`,
  )
  return lists(rows.map((row) => objectionRow.parse(row)))
}
