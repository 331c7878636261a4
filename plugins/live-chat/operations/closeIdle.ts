import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { chatOpen } from '@/src/domain/chat/hours'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import type { LiveChatOptions } from '../options'
import { chatSettings } from './settings'

/** So long nobody said anything. */
const quietMinutes = 30
const most = 200
const row = z.object({ id: z.number(), organisation: z.number(), status: z.string() })

/**
 * Closes the conversations in which nobody said anything for half an hour, once the chat itself is closed: whoever still waits
 * then, would wait till tomorrow. @returns how many
 */
export async function closeIdle(payload: Payload, options: LiveChatOptions, now: Date): Promise<number> {
  const req = await createLocalReq({}, payload)
  const { hours } = await chatSettings(req, options)
  if (chatOpen(now, hours).open) return 0
  const before = new Date(now.getTime() - quietMinutes * 60_000).toISOString()
  return inTransaction(req, async () => {
    const quiet = z.array(row).parse(
      await query(
        req,
        sql`SELECT id, organisation_id AS organisation, status::text FROM conversations
             WHERE status <> 'closed' AND coalesce(last_message_at, opened_at) < ${before}
             ORDER BY id LIMIT ${most} FOR UPDATE SKIP LOCKED`,
      ),
    )
    await query(
      req,
      sql`UPDATE conversations SET status = 'closed', closed_at = ${now.toISOString()}, closed_by = 'idle', updated_at = now()
           WHERE id = ANY(${sql.param(quiet.map(({ id }) => id))}::int[])`,
    )
    for (const { id, organisation, status } of quiet) {
      await recordAudit(req, {
        action: 'conversations.closed',
        subject: 'conversations',
        subjectId: id,
        organisation,
        fields: { from: status, to: 'closed', by: 'idle' },
      })
    }
    return quiet.length
  })
}
