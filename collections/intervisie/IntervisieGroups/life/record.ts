import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import type { AuditAction } from '@/src/domain/audit/action-label'
import type { Actor } from './actor'
import type { GroupRow } from './row'

/** Writes in the audit trail what happened to a group; when staff stepped in, with their reason (KS-GRP-3). */
export async function record(
  req: PayloadRequest,
  action: AuditAction,
  group: GroupRow,
  actor: Pick<Actor, 'as' | 'reason'> | null,
  fields: Record<string, unknown> = {},
): Promise<void> {
  await recordAudit(req, {
    action,
    subject: 'intervisie-groups',
    subjectId: group.id,
    organisation: group.members.find(({ role }) => role === 'manager')?.organisation ?? null,
    reason: actor?.reason ?? undefined,
    fields: { ...fields, ...(actor?.as === 'staff' ? { steppedIn: true } : {}) },
  })
}
