import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/sql'

/** Payload reads all sessions of a user at each request (1,000 of them: 40 ms), so only the newest are kept. */
const keptSessions = 50

/** Makes room for one more session: removes expired ones and the oldest beyond the limit. The account is locked. */
export async function pruneSessions(req: PayloadRequest, user: number): Promise<void> {
  await query(
    req,
    sql`DELETE FROM users_sessions WHERE _parent_id = ${user} AND (expires_at < now() OR id NOT IN (
          SELECT id FROM users_sessions WHERE _parent_id = ${user} AND expires_at >= now()
          ORDER BY created_at DESC, _order DESC LIMIT ${keptSessions - 1}))`,
  )
}

/** Ends every session of an account, except one. */
export async function endSessions(req: PayloadRequest, user: number, except?: string): Promise<void> {
  await query(req, sql`DELETE FROM users_sessions WHERE _parent_id = ${user} AND id <> ${except ?? ''}`)
}

/** The session that `req` belongs to. */
export function currentSession({ user }: PayloadRequest): string | undefined {
  return user?.collection === 'users' && '_sid' in user && typeof user._sid === 'string' ? user._sid : undefined
}

/** When the account's live sessions began, newest first. */
export async function listSessions(
  req: PayloadRequest,
  user: number,
): Promise<{ startedAt: string; current: boolean }[]> {
  const rows = await query(
    req,
    sql`SELECT id, created_at FROM users_sessions WHERE _parent_id = ${user} AND expires_at > now()
        ORDER BY created_at DESC`,
  )
  const current = currentSession(req)
  return rows.map((row) => ({ startedAt: new Date(String(row.created_at)).toISOString(), current: row.id === current }))
}
