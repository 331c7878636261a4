import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { getViewer } from '@/src/access/viewer'
import { notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'

const text = z.string().nullable()

const row = z.object({
  id: z.number(),
  title: text,
  status: z.enum(['draft', 'sent']),
  therapist: z.number(),
  organisation: z.number(),
  group: z.number().nullable(),
  date: text,
  startsAt: text,
  endsAt: text,
  hours: z.number().nullable(),
  themes: text,
  files: z.coerce.number(),
})

export type Report = z.infer<typeof row>

/** A report, locked until the end of the transaction; whoever acts on it comes after one another. @throws APIError 404 */
export async function lockReport(req: PayloadRequest, id: number): Promise<Report> {
  const rows = await query(
    req,
    sql`SELECT id, title, status::text, therapist_id AS therapist, organisation_id AS organisation, group_id AS group, date::text,
               starts_at AS "startsAt", ends_at AS "endsAt", hours::float AS hours, themes,
               (SELECT count(*) FROM files f WHERE f.attached_to = 'intervisie-reports' AND f.attached_id = r.id
                   AND f.state IN ('stored', 'quarantined')) AS files
          FROM intervisie_reports r WHERE id = ${id} FOR UPDATE`,
  )
  const found = row.safeParse(rows[0])
  if (!found.success) throw notFound()
  return found.data
}

/** The same, for who wrote it. @throws APIError 404 for anyone else */
export async function lockOwnReport(req: PayloadRequest, id: number): Promise<Report> {
  const report = await lockReport(req, id)
  if ((await getViewer(req))?.therapist?.id !== report.therapist) throw notFound()
  return report
}

const participant = z.object({
  id: z.number(),
  therapist: z.number().nullable(),
  organisation: z.number().nullable(),
  answer: z.enum(['waiting', 'confirmed', 'declined', 'named']),
  session: z.number().nullable(),
})

export type Participant = z.infer<typeof participant>

/** Who the report says were there. */
export async function participantsOf(req: PayloadRequest, report: number): Promise<Participant[]> {
  const rows = await query(
    req,
    sql`SELECT id, therapist_id AS therapist, organisation_id AS organisation, answer::text, session_id AS session
          FROM intervisie_report_participants WHERE report_id = ${report} ORDER BY id`,
  )
  return z.array(participant).parse(rows)
}
