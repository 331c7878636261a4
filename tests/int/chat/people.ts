import { vi } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { emailOf, type PersonaName } from '@/tests/support/personas'

/** The usual hours, and visitors may chat. */
export async function usualHours(): Promise<void> {
  const req = await systemRequest()
  await query(req, sql`INSERT INTO chat_settings (id, visitors, created_at, updated_at) VALUES (1, true, now(), now())`)
  await query(
    req,
    sql`INSERT INTO chat_settings_hours (_order, _parent_id, id, weekday, "from", until)
        SELECT row_number() OVER (), 1, format('%s-%s', day, part), day::text::enum_chat_settings_hours_weekday,
               format('%s:00', part), format('%s:00', part + 2)
          FROM generate_series(1, 5) AS day, unnest(ARRAY[10, 14]) AS part`,
  )
}

/**
 * Makes it a Tuesday morning on which there is chat, or that evening: no test depends on what day it is. Only the clock of this
 * process; in the past, so that sessions hold.
 */
export function chatIsOpen(open: boolean): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`2026-01-13T${open ? '09' : '20'}:30:00Z`) })
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
