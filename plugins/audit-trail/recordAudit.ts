import type { PayloadRequest } from 'payload'
import type { AuditAction } from '@/src/domain/audit/action-label'
import { query, sql } from '@/src/lib/sql'

export type AuditEntry = {
  /** Dotted verb, e.g. `file.read`, `diplomas.approve`. */
  action: AuditAction
  /** Slug of the collection or global. */
  subject: string
  subjectId: number | string | null
  organisation?: number | null
  /** Why, when someone had to say it. Never personal data. */
  reason?: string
  /** Names of the fields that changed; values only where they aren't personal. */
  fields?: Record<string, unknown>
}

/**
 * Writes one line in the audit trail, in the transaction of `req`, so that it commits with what it tells of.
 * One statement of its own instead of the Local API: it runs with every write of the portal.
 */
export async function recordAudit(req: PayloadRequest, entry: AuditEntry): Promise<void> {
  const actor = req.user?.collection === 'users' ? req.user.id : null
  const subjectId = entry.subjectId === null ? null : String(entry.subjectId)
  const fields = entry.fields ? JSON.stringify(entry.fields) : null
  await query(
    req,
    sql`INSERT INTO audit_log (action, subject, subject_id, actor, organisation, reason, fields)
        VALUES (${entry.action}, ${entry.subject}, ${subjectId}, ${actor}, ${entry.organisation ?? null},
                ${entry.reason ?? null}, ${fields}::jsonb)`,
  )
}
