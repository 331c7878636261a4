import type { PayloadRequest } from 'payload'
import { rolesWith } from '@/src/access/permissions'
import { query, sql } from '@/src/lib/sql'

/** Writes down that these have the list of conversations open. */
export async function showPresence(req: PayloadRequest, accounts: readonly number[]): Promise<void> {
  const ids = sql.param([...new Set(accounts)].sort((a, b) => a - b))
  await query(
    req,
    sql`INSERT INTO chat_presence (user_id, seen_at) SELECT u.id, now() FROM users u WHERE u.id = ANY(${ids}::int[]) ORDER BY u.id
        ON CONFLICT (user_id) DO UPDATE SET seen_at = now()`,
  )
}

/** Somebody closed their list; when they have it open at another process, that one writes it again within seconds. */
export async function leavePresence(req: PayloadRequest, account: number): Promise<void> {
  await query(req, sql`DELETE FROM chat_presence WHERE user_id = ${account}`)
}

/** The memberships by which somebody answers, in an organisation (null: in any). */
const answers = (organisation: number | null) => {
  const roles = sql.param([...rolesWith('answerChats')])
  const reach =
    organisation === null ? sql`true` : sql`(m.organisation_id IS NULL OR m.organisation_id = ${organisation})`
  return sql`m.ended_at IS NULL AND m.role::text = ANY(${roles}::text[]) AND ${reach}`
}

const recently = sql`p.seen_at > now() - interval '1 minute'`

/** Whether somebody is there to answer. */
export async function staffPresent(req: PayloadRequest, organisation: number | null): Promise<boolean> {
  const rows = await query(
    req,
    sql`SELECT 1 FROM chat_presence p JOIN memberships m ON m.user_id = p.user_id
         WHERE ${recently} AND ${answers(organisation)} LIMIT 1`,
  )
  return rows.length > 0
}

export type Colleague = { id: number; name: string; present: boolean }

/** Who answers chats of an organisation, by the name that members see. */
export async function colleagues(req: PayloadRequest, organisation: number): Promise<Colleague[]> {
  const rows = await query(
    req,
    sql`SELECT m.user_id AS id, min(m.display_name) AS name,
               EXISTS (SELECT 1 FROM chat_presence p WHERE p.user_id = m.user_id AND ${recently}) AS present
          FROM memberships m WHERE ${answers(organisation)} GROUP BY m.user_id ORDER BY name, id`,
  )
  return rows.map(({ id, name, present }) => ({ id: Number(id), name: String(name), present: present === true }))
}
