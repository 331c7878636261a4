import type { PayloadRequest } from 'payload'
import { attachFiles } from '@/plugins/private-files/attachFiles'
import type { Author, Side } from '@/src/domain/chat/labels'
import { conflict, forbidden, invalid } from '@/src/lib/errors/refusals'
import { limit } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { colleagues } from '../hub/presence'
import type { Party } from './party'
import { lockedTalk } from './talk'

export type Said = { body: string; clientKey: string; file: number | null; internal: boolean }

/** The key of a message as it is kept: two sides can't take each other's. */
const keyOf = (side: Author, clientKey: string): string => `${side}:${clientKey}`

type Line = {
  author: Author
  body: string
  clientKey: string
  internal?: boolean
  staff?: { id: number; name: string }
}

/** Writes down what was said; the database gives it its number. Call it with the conversation locked. */
export async function say(
  req: PayloadRequest,
  conversation: number,
  { author, body, clientKey, internal = false, staff }: Line,
  file: { id: number; therapist: number } | null = null,
): Promise<number> {
  const [next] = await query(req, sql`SELECT nextval(pg_get_serial_sequence('messages', 'id'))::int AS id`)
  const id = Number(next?.id)
  // First, because it may be refused; a file belongs to one message for good.
  if (file) await attachFiles(req, { collection: 'messages', id, files: [file.id], therapist: file.therapist })
  const [row] = await query(
    req,
    sql`INSERT INTO messages (id, conversation_id, author, staff_id, staff_name, body, internal, file_id, client_key)
        VALUES (${id}, ${conversation}, ${author}, ${staff?.id ?? null}, ${staff?.name ?? null}, ${body}, ${internal},
                ${file?.id ?? null}, ${keyOf(author, clientKey)}) RETURNING seq::int`,
  )
  return Number(row?.seq)
}

/** The number of a message that was sent before with this key; null: it wasn't. */
export async function saidBefore(
  req: PayloadRequest,
  conversation: number,
  author: Author,
  clientKey: string,
): Promise<number | null> {
  const [row] = await query(
    req,
    sql`SELECT seq::int FROM messages WHERE conversation_id = ${conversation} AND client_key = ${keyOf(author, clientKey)}`,
  )
  return row ? Number(row.seq) : null
}

const authorOf: Record<Side, Author> = { member: 'member', visitor: 'visitor', staff: 'staff' }

/** By which name members know somebody who answers. */
export async function staffName(req: PayloadRequest, account: number, organisation: number): Promise<string> {
  const known = (await colleagues(req, organisation)).find(({ id }) => id === account)
  return known?.name ?? 'Medewerker'
}

/**
 * Says something in a conversation (KS-SRV-8). Sent again with the same key, it is the same message.
 * @param said with the id of a file of this member, that nothing else has
 * @returns its number
 * @throws APIError 409 closed, or not (yet) theirs to answer · 400 a file that isn't theirs · 403 a note by a member · 429 too many
 */
export async function postMessage(req: PayloadRequest, party: Party, said: Said): Promise<number> {
  const { conversation, side, account, therapist, organisation } = party
  if (said.internal && side !== 'staff') throw forbidden('Alleen een medewerker schrijft notities.')
  if (said.file !== null && (side === 'visitor' || therapist === null || said.internal)) {
    throw invalid({ file: 'Een bestand hoort bij een bericht aan of van een lid.' })
  }
  await limit(req, 'chat-message', `${conversation} ${side}`)
  const author = authorOf[side]
  const staff =
    side === 'staff' && account !== null
      ? { id: account, name: await staffName(req, account, organisation) }
      : undefined
  return inTransaction(req, async () => {
    const talk = await lockedTalk(req, conversation)
    const before = await saidBefore(req, conversation, author, said.clientKey)
    if (before !== null) return before
    if (talk.status === 'closed') throw conflict('Dit gesprek is afgesloten. Begin een nieuw gesprek.')
    if (staff && !said.internal && talk.assignee !== staff.id) {
      throw conflict(
        talk.status === 'active' && talk.assignee !== null
          ? `${talk.staffName ?? 'Een collega'} heeft dit gesprek. Schrijf een notitie, of vraag of het naar jou kan.`
          : 'Neem het gesprek eerst aan.',
      )
    }
    const file = said.file !== null && therapist !== null ? { id: said.file, therapist } : null
    return say(req, conversation, { ...said, author, staff }, file)
  })
}
