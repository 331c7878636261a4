import { createLocalReq, type Payload } from 'payload'
import { chatOpen } from '@/src/domain/chat/hours'
import { idFrom } from '@/src/lib/id'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import type { LiveChatOptions } from '../options'
import { chatSettings } from './settings'

/** So long nobody said anything. */
const quietMinutes = 30
const most = 200

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
    const rows = await query(
      req,
      sql`SELECT id FROM conversations WHERE status <> 'closed' AND coalesce(last_message_at, opened_at) < ${before}
           ORDER BY id LIMIT ${most} FOR UPDATE SKIP LOCKED`,
    )
    const ids = rows.map(({ id }) => idFrom(id)).filter((id) => id !== null)
    await query(
      req,
      sql`UPDATE conversations SET status = 'closed', closed_at = ${now.toISOString()}, closed_by = 'idle', updated_at = now()
           WHERE id = ANY(${sql.param(ids)}::int[])`,
    )
    return ids.length
  })
}
