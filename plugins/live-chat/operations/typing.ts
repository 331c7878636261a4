import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/sql'
import type { Party } from './party'

const everyMs = 2_000
const mostKept = 10_000
/** When each side of a conversation last said so here; nothing that must be right. */
const said = new Map<string, number>()

/** Tells the other side that somebody is typing. Too often, or in a conversation that is closed, is dropped silently. */
export async function tellTyping(req: PayloadRequest, { conversation, side }: Party): Promise<void> {
  const who = side === 'staff' ? 'staff' : 'member'
  const key = `${conversation} ${who}`
  const now = Date.now()
  if (now - (said.get(key) ?? 0) < everyMs) return
  if (said.size >= mostKept) said.clear()
  said.set(key, now)
  await query(
    req,
    sql`SELECT pg_notify('chat', ${`t:${conversation}:${who}`}) FROM conversations WHERE id = ${conversation} AND status <> 'closed'`,
  )
}
