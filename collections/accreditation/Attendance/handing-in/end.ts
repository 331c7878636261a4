import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { takeBack } from '@/plugins/ledger/book'
import { queueMail } from '@/plugins/notifications/queueMail'
import { ownerOf } from '@/plugins/review/people'
import { getViewer } from '@/src/access/viewer'
import { conflict, notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { sourceOf } from './book'

const rowSchema = z.object({
  session: z.number(),
  provider: z.number().nullable(),
  registration: z.number(),
  therapist: z.number().nullable(),
  organisation: z.number().nullable(),
  ended: z.boolean(),
  credited: z.boolean(),
  course: z.string(),
  providerName: z.string(),
  day: z.string(),
  register: z.string(),
})
type Row = z.infer<typeof rowSchema>

async function lockRow(req: PayloadRequest, id: number): Promise<Row | null> {
  await query(req, sql`SELECT 1 FROM attendance WHERE id = ${id} FOR UPDATE`)
  const [row] = await query(
    req,
    sql`SELECT a.session_id AS session, a.provider_id AS provider, a.registration_id AS registration,
               a.therapist_id AS therapist, a.organisation_id AS organisation, a.ended_at IS NOT NULL AS ended,
               NOT (a.source = 'check-in' AND a.batch_id IS NULL) AS credited, c.title AS course,
               v.name AS "providerName", s.ends_on::text AS day, g.name AS register
          FROM attendance a JOIN course_sessions s ON s.id = a.session_id JOIN courses c ON c.id = s.course_id
          JOIN providers v ON v.id = s.provider_id JOIN registrations r ON r.id = a.registration_id
          JOIN registers g ON g.id = r.register_id WHERE a.id = ${id}`,
  )
  return row ? rowSchema.parse(row) : null
}

/**
 * Corrects a list: someone wasn't there after all (KK-PRV-1). The row ends with a reason, its points are taken back with the
 * same reason, and the member is told. Whoever is handed in again afterwards is credited again.
 * @throws APIError 404 not one of this person's own · 409 ended already
 */
export async function endAttendance(req: PayloadRequest, id: number, reason: string): Promise<void> {
  const viewer = await getViewer(req)
  await inTransaction(req, async () => {
    const row = await lockRow(req, id)
    if (row?.provider == null || !viewer?.providers.includes(row.provider)) throw notFound()
    if (row.ended) throw conflict('Deze deelname is al teruggenomen. Ververs de pagina.')
    await query(
      req,
      sql`UPDATE attendance SET ended_at = now(), ended_reason = ${reason}, updated_at = now() WHERE id = ${id}`,
    )
    await takeBack(req, sourceOf(row.session), reason, row.registration)
    await recordAudit(req, {
      action: 'attendance.ended',
      subject: 'attendance',
      subjectId: id,
      organisation: row.organisation,
      fields: { session: row.session, registration: row.registration },
    })
    // Whoever only checked in had no points yet.
    if (row.credited) await tellMember(req, id, row, reason)
  })
}

async function tellMember(req: PayloadRequest, id: number, row: Row, reason: string): Promise<void> {
  if (row.therapist === null) return
  const { email, firstName } = await ownerOf(req, row.therapist)
  if (!email) return
  await queueMail(req, {
    to: email,
    key: `attendance-ended:${id}`,
    organisation: row.organisation,
    template: 'points-taken-back',
    props: {
      name: firstName,
      course: row.course,
      provider: row.providerName,
      day: row.day,
      register: row.register,
      reason,
      link: `${req.payload.config.serverURL}/dossier`,
    },
  })
}
