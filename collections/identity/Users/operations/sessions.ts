import type { PayloadRequest } from 'payload'
import { z } from 'zod'
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

export const sessionRows = z.array(z.object({ id: z.string(), startedAt: z.string() }))

/** The account's live sessions, newest first, as one value of a statement; `shownSessions` makes of it what may be shown. */
export const sessionsOf = (user: number) => sql`
  (SELECT coalesce(json_agg(json_build_object('id', x.id, 'startedAt', x.created_at) ORDER BY x.created_at DESC), '[]')
     FROM users_sessions x WHERE x._parent_id = ${user} AND x.expires_at > now())`

export type ShownSession = { startedAt: string; current: boolean }

/** When they began, and which one this is; their ids open nothing, but nobody needs them. */
export function shownSessions(req: PayloadRequest, rows: z.infer<typeof sessionRows>): ShownSession[] {
  const current = currentSession(req)
  return rows.map(({ id, startedAt }) => ({ startedAt: new Date(startedAt).toISOString(), current: id === current }))
}

/** The account's live sessions, newest first. */
export async function listSessions(req: PayloadRequest, user: number): Promise<ShownSession[]> {
  const [row] = await query(req, sql`SELECT ${sessionsOf(user)} AS sessions`)
  return shownSessions(req, sessionRows.parse(row?.sessions))
}
