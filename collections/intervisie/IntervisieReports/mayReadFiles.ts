import type { PayloadRequest } from 'payload'
import { rolesWith } from '@/src/access/permissions'
import { organisationsOf, type Viewer } from '@/src/access/viewer'
import { query, sql } from '@/src/lib/sql'

/**
 * Who opens the file of a report besides its author, from when it was sent: who it says were there, and reviewers of the
 * organisations of all of them (X-4).
 */
export async function mayReadFiles(req: PayloadRequest, viewer: Viewer, report: number): Promise<boolean> {
  const reach = organisationsOf(viewer, ...rolesWith('reviewEvidence'))
  const rows = await query(
    req,
    sql`SELECT 1 FROM intervisie_reports r WHERE r.id = ${report} AND r.status = 'sent' AND (
          EXISTS (SELECT 1 FROM intervisie_report_participants p
                   WHERE p.report_id = r.id AND p.therapist_id = ${viewer.therapist?.id ?? null})
          OR ${
            reach === 'all'
              ? sql`true`
              : sql`EXISTS (SELECT 1 FROM intervisie_reports_rels o WHERE o.parent_id = r.id AND o.path = 'organisations'
                             AND o.organisations_id = ANY(${sql.param(reach)}::int[]))`
          })`,
  )
  return rows.length > 0
}
