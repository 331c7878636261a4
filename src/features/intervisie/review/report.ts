import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { relationIn } from '@/collections/registers/shared/relationIn'
import { rolesWith } from '@/src/access/permissions'
import { getViewer, organisationsOf } from '@/src/access/viewer'
import { evidenceStatuses } from '@/src/domain/evidence/status'
import { query, sql } from '@/src/lib/sql'

const text = z.string().nullable()

const file = z.object({
  id: z.number(),
  name: z.string(),
  mimeType: z.enum(['application/pdf', 'image/jpeg', 'image/png']),
  size: z.coerce.number(),
  sha256: z.string(),
  receivedAt: z.coerce.date().transform((moment) => moment.toISOString()),
  state: z.enum(['stored', 'quarantined', 'erased']),
})

const participant = z.object({
  name: z.string(),
  organisation: text,
  answer: z.enum(['waiting', 'confirmed', 'declined', 'named']),
  reason: text,
  /** Of one's own organisations only; of others the name and the answer. */
  session: z.number().nullable(),
  status: z.enum(evidenceStatuses).nullable(),
})

const report = z.object({
  id: z.number(),
  group: z.string(),
  members: z.coerce.number(),
  author: text,
  files: z.array(file),
  participants: z.array(participant),
})

/** The whole session of a group, as a reviewer sees it. */
export type ReviewedReport = z.infer<typeof report>

/** The report that a session comes from, with everyone who was there (KS-INT-1, X-4); null for own proof. One query. */
export async function reportBehind(req: PayloadRequest, doc: Record<string, unknown>): Promise<ReviewedReport | null> {
  const id = relationIn(doc.report)
  if (id === null) return null
  const reach = organisationsOf(await getViewer(req), ...rolesWith('reviewEvidence'))
  const within = reach === 'all' ? sql`true` : sql`p.organisation_id = ANY(${sql.param(reach)}::int[])`
  const rows = await query(
    req,
    sql`SELECT r.id, g.name AS group, a.display_name AS author,
               (SELECT count(*) FROM intervisie_group_members m WHERE m.group_id = r.group_id AND m."from" <= r.date
                   AND (m.until IS NULL OR m.until >= r.date)) AS members,
               (SELECT coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'mimeType', f.mime_type, 'size', f.size,
                         'sha256', f.sha256, 'receivedAt', f.received_at, 'state', f.state) ORDER BY f.id), '[]')
                  FROM files f WHERE f.attached_to = 'intervisie-reports' AND f.attached_id = r.id AND f.state = 'stored') AS files,
               (SELECT coalesce(json_agg(json_build_object('name', p.name, 'organisation', o.short_name, 'answer', p.answer,
                         'reason', CASE WHEN ${within} THEN p.reason END, 'session', CASE WHEN ${within} THEN s.id END,
                         'status', CASE WHEN ${within} THEN s.status END) ORDER BY p.id), '[]')
                  FROM intervisie_report_participants p
                  LEFT JOIN organisations o ON o.id = p.organisation_id
                  LEFT JOIN intervisie_sessions s ON s.id = p.session_id
                 WHERE p.report_id = r.id) AS participants
          FROM intervisie_reports r
          JOIN intervisie_groups g ON g.id = r.group_id
          JOIN therapists a ON a.id = r.therapist_id
         WHERE r.id = ${id} AND r.status = 'sent'`,
  )
  return report.safeParse(rows[0]).data ?? null
}
