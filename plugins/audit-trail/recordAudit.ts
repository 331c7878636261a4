import type { PayloadRequest } from 'payload'
import { asSystem } from '@/src/lib/local-api'

type AuditEntry = {
  /** Dotted verb, e.g. `file.read`, `diplomas.approve`. */
  action: string
  subject: string
  subjectId: number | string | null
  organisation?: number | null
  /** Why, when someone had to say it. Never personal data. */
  reason?: string
  /** Names of the fields that changed; values only where they aren't personal. */
  fields?: Record<string, unknown>
}

/** Writes one line in the audit trail, in the transaction of `req`. */
export async function recordAudit(req: PayloadRequest, entry: AuditEntry): Promise<void> {
  await req.payload.create({
    collection: 'audit-log',
    data: {
      ...entry,
      subjectId: entry.subjectId === null ? null : String(entry.subjectId),
      actor: req.user?.collection === 'users' ? req.user.id : null,
    },
    ...asSystem(req, 'audit trail'),
  })
}
