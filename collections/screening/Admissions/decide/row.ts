import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { alreadyDecided } from '@/src/domain/screening/admission'
import { conflict, forbidden, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asUser } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'

const rowSchema = z.object({
  id: z.number(),
  status: z.enum(['open', 'admitted', 'refused', 'withdrawn']),
  tier: z.enum(['reimbursable', 'collective', 'student']),
  therapist: z.number(),
  organisation: z.number(),
  organisationName: z.string(),
  membershipNumber: z.string(),
  decidedOn: z.string().nullable(),
  decidedByName: z.string().nullable(),
})

export type AdmissionRow = z.infer<typeof rowSchema>

/** The screening in an address, when whoever asks sees it. @throws APIError 404 */
export async function seenAdmission(req: PayloadRequest): Promise<number> {
  const id = idFrom(req.routeParams?.id)
  if (id === null) throw notFound()
  const found = await req.payload.findByID({ collection: 'admissions', id, disableErrors: true, ...asUser(req) })
  if (!found) throw notFound()
  return id
}

/**
 * Locks a screening that is still open, until the transaction of `req` ends: of two who decide at once, the second reads
 * who was first.
 * @throws APIError 404 · 409 with the name of who decided
 */
export async function lockOpen(req: PayloadRequest, id: number): Promise<AdmissionRow> {
  const row = await lockAdmission(req, id)
  if (row.status !== 'open') throw conflict(alreadyDecided(row.status, row.decidedByName, row.decidedOn))
  return row
}

/** Locks a screening whatever became of it. @throws APIError 404 */
export async function lockAdmission(req: PayloadRequest, id: number): Promise<AdmissionRow> {
  const [row] = await query(
    req,
    sql`SELECT a.id, a.status::text, a.tier::text, a.therapist_id AS therapist, a.organisation_id AS organisation,
               o.name AS "organisationName", t.membership_number AS "membershipNumber",
               a.decided_on::text AS "decidedOn", a.decided_by_name AS "decidedByName"
          FROM admissions a JOIN organisations o ON o.id = a.organisation_id JOIN therapists t ON t.id = a.therapist_id
         WHERE a.id = ${id} FOR UPDATE OF a`,
  )
  if (!row) throw notFound()
  return rowSchema.parse(row)
}

export type Decider = { user: number; name: string }

/**
 * Who may decide: a screener of the organisation, not about themselves, and not again after an objection was right.
 * @throws APIError 403 · 409
 */
export async function decider(req: PayloadRequest, admission: AdmissionRow): Promise<Decider> {
  const viewer = await getViewer(req)
  if (!viewer || !mayWithin(viewer, 'screenMembers', admission.organisation)) {
    throw forbidden('Alleen een beoordelaar van deze organisatie kan dit.')
  }
  if (viewer.therapist?.id === admission.therapist) throw conflict('Over je eigen toelating beslist een collega.')
  const rows = await query(
    req,
    sql`SELECT EXISTS (SELECT 1 FROM objections WHERE subject = 'admissions' AND subject_id = ${admission.id}
                  AND status = 'approved' AND first_reviewer = ${viewer.userId}) AS "wasWrong",
               (SELECT display_name FROM memberships WHERE user_id = ${viewer.userId} AND ended_at IS NULL
                   AND role IN ('reviewer', 'admin')
                   AND (organisation_id IS NULL OR organisation_id = ${admission.organisation})
                 ORDER BY (role = 'reviewer') DESC, id LIMIT 1) AS name`,
  )
  const { wasWrong, name } = z.object({ wasWrong: z.boolean(), name: z.string().nullable() }).parse(rows[0])
  if (wasWrong) throw conflict('Jij wees dit lid eerder af, en het bezwaar was gegrond. Laat een collega beslissen.')
  return { user: viewer.userId, name: name ?? 'een beoordelaar' }
}
