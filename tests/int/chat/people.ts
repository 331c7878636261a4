import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { emailOf, type PersonaName } from '@/tests/support/personas'

/** Hours at which there always, or never, is chat: no test depends on what time it is. */
export async function chatIsOpen(open: boolean): Promise<void> {
  const req = await systemRequest()
  await query(req, sql`DELETE FROM chat_settings_hours`)
  await query(
    req,
    sql`INSERT INTO chat_settings (id, visitors, created_at, updated_at) VALUES (1, true, now(), now()) ON CONFLICT (id) DO NOTHING`,
  )
  await query(req, sql`UPDATE opening_hours SET liberation_day = false, good_friday = false`)
  if (!open) return
  await query(
    req,
    sql`INSERT INTO chat_settings_hours (_order, _parent_id, id, weekday, "from", until)
        SELECT day, 1, 'd' || day, day::text::enum_chat_settings_hours_weekday, '00:00', '23:59' FROM generate_series(1, 7) AS day`,
  )
}

/** The therapist and organisation of a persona. */
export async function profileOf(name: PersonaName): Promise<{ therapist: number; organisation: number }> {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT t.id AS therapist, t.organisation_id AS organisation FROM therapists t JOIN users u ON u.id = t.user_id
         WHERE u.email = ${emailOf(name)}`,
  )
  return { therapist: Number(row?.therapist), organisation: Number(row?.organisation) }
}

/** A conversation as it stands in the database, without going through the portal. */
export async function aConversation(name: PersonaName): Promise<number> {
  const { therapist, organisation } = await profileOf(name)
  const req = await systemRequest()
  await query(
    req,
    sql`UPDATE conversations SET status = 'closed', closed_at = now(), closed_by = 'idle'
         WHERE therapist_id = ${therapist} AND status <> 'closed'`,
  )
  const [row] = await query(
    req,
    sql`INSERT INTO conversations (therapist_id, organisation_id, status, opened_at)
        VALUES (${therapist}, ${organisation}, 'waiting', now()) RETURNING id`,
  )
  return Number(row?.id)
}

let keys = 0
export const aKey = (): string => `test-${process.pid}-${keys++}`

/** Says something straight in the database. @returns its number */
export async function says(
  conversation: number,
  body: string,
  given: { author?: string; internal?: boolean; key?: string } = {},
): Promise<number> {
  const [row] = await query(
    await systemRequest(),
    sql`INSERT INTO messages (conversation_id, author, body, internal, client_key)
        VALUES (${conversation}, ${given.author ?? 'member'}::enum_messages_author, ${body}, ${given.internal ?? false}, ${given.key ?? aKey()})
        RETURNING seq`,
  )
  return Number(row?.seq)
}
