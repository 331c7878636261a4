import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { screeningColumns, toScreened } from '@/collections/screening/Admissions/facts'
import { reviewedInScreening } from '@/collections/screening/review'
import type { Viewer } from '@/src/access/viewer'
import { evidenceStatuses } from '@/src/domain/evidence/status'
import { isMissing, type Step, steps } from '@/src/domain/screening/missing'
import { query, sql } from '@/src/lib/sql'
import { within } from './queries'

const text = z.string().nullable()

const personRow = z.object({
  id: z.number(),
  therapist: z.number(),
  name: z.string(),
  email: text,
  membershipNumber: z.string(),
  profession: text,
  organisationName: z.string(),
  admissionStatus: z.enum(['open', 'admitted', 'refused', 'withdrawn']),
  startedOn: z.string(),
  completeOn: text,
  decidedOn: text,
  decidedByName: text,
  reason: text,
  letterNumber: text,
  tier: z.enum(['reimbursable', 'collective', 'student']),
  amount: z.number().nullable(),
  paidOn: text,
  diplomaPoints: z.number(),
  experience: z.object({ proposed: z.number().nullable(), granted: z.number().nullable() }).nullable(),
  transfer: z.object({ from: text, openMatters: z.boolean().nullable(), text }).nullable(),
  recognitions: z.array(z.object({ id: z.number(), name: z.string(), code: text, from: z.string(), until: text })),
})

const evidenceRow = z.object({
  collection: z.string(),
  id: z.number(),
  title: z.string(),
  status: z.enum(evidenceStatuses),
  submittedAt: text,
  reason: text,
})

export type EvidenceLine = z.infer<typeof evidenceRow>
export type OpenScreening = z.infer<typeof personRow> & { steps: Step[]; missing: Step[]; evidence: EvidenceLine[] }

const kinds = ['diplomas', ...Object.keys(reviewedInScreening)]

/** Everything the member handed in, of every kind; drafts aren't the reviewer's to see. */
const evidenceOf = (therapist: number) =>
  sql.join(
    kinds.map(
      (
        kind,
      ) => sql`SELECT ${kind}::text AS collection, e.id, e.title, e.status::text, e.submitted_at::text AS "submittedAt",
                           e.decision_reason AS reason
                      FROM ${sql.identifier(kind.replaceAll('-', '_'))} e
                     WHERE e.therapist_id = ${therapist} AND e.status <> 'draft'`,
    ),
    sql` UNION ALL `,
  )

/** One screening with the whole person at a glance; null when the viewer may not decide about it (KS-SCR-3). */
export async function openScreening(req: PayloadRequest, viewer: Viewer, id: number): Promise<OpenScreening | null> {
  const [row] = await query(
    req,
    sql`SELECT a.id, t.id AS therapist, t.display_name AS name, u.email, t.membership_number AS "membershipNumber",
               t.profession, o.name AS "organisationName", a.status::text AS "admissionStatus",
               a.started_on::text AS "startedOn", a.complete_on::text AS "completeOn", a.decided_on::text AS "decidedOn",
               a.decided_by_name AS "decidedByName", a.reason, a.letter_number AS "letterNumber",
               c.amount::float AS amount, p.paid_on::text AS "paidOn",
               (SELECT coalesce(sum(d.granted_points), 0)::float FROM diplomas d
                 WHERE d.therapist_id = t.id AND d.status = 'approved') AS "diplomaPoints",
               (SELECT json_build_object('proposed', w.proposed_points::float, 'granted', w.granted_points::float)
                  FROM work_experiences w WHERE w.therapist_id = t.id AND w.status NOT IN ('draft', 'rejected')
                 ORDER BY w.id DESC LIMIT 1) AS experience,
               (SELECT json_build_object('from', s.from_organisation, 'openMatters', s.open_matters,
                                         'text', s.open_matters_text)
                  FROM transfer_statements s WHERE s.therapist_id = t.id AND s.status NOT IN ('draft', 'rejected')
                 ORDER BY s.id DESC LIMIT 1) AS transfer,
               (SELECT coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'code', r.code, 'from', r."from",
                          'until', r.until) ORDER BY r.id), '[]') FROM recognitions r WHERE r.therapist_id = t.id)
                 AS recognitions,
               ${sql.raw(screeningColumns)}
          FROM admissions a JOIN therapists t ON t.id = a.therapist_id JOIN organisations o ON o.id = a.organisation_id
          LEFT JOIN users u ON u.id = t.user_id LEFT JOIN charges c ON c.source = 'admissions/' || a.id
          LEFT JOIN payments p ON p.charge_id = c.id
         WHERE a.id = ${id} AND ${within(viewer)}`,
  )
  if (!row) return null
  const person = personRow.parse(row)
  const { facts, plan } = toScreened(row)
  const all = steps(facts, plan)
  const found = await query(req, sql`${evidenceOf(person.therapist)} ORDER BY "submittedAt" DESC NULLS LAST`)
  return { ...person, steps: all, missing: all.filter(isMissing), evidence: z.array(evidenceRow).parse(found) }
}
