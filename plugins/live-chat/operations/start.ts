import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { chatOpen } from '@/src/domain/chat/hours'
import { longestMessage } from '@/src/domain/chat/labels'
import { plainText } from '@/src/domain/chat/messages'
import { conflict } from '@/src/lib/errors/refusals'
import { formatMoment } from '@/src/lib/format'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import type { LiveChatOptions, Turn } from '../options'
import { hashOf, type Party } from './party'
import { postMessage, saidBefore, say } from './post'
import { chatSettings } from './settings'
import { lockedTalk } from './talk'

type Beginning = {
  organisation: number
  /** The first message. Left out: the conversation begins with what was said with the assistant. */
  first?: { body: string; clientKey: string }
  /** The page on which it began. */
  page: string | null
  /** What was said before with the assistant, and by which id it is known there. */
  thread?: { id: string; turns: readonly Turn[] }
}

type ByMember = Beginning & { therapist: number }
type ByVisitor = Beginning & {
  name: string | null
  email: string | null
  origin: string
  /** Made by the visitor, so that the same beginning sent again is known again; null: we make it. */
  key: string | null
}

/** @throws APIError 409 closed, with when it opens */
export async function refuseClosed(req: PayloadRequest, options: LiveChatOptions, now: Date): Promise<void> {
  const opening = chatOpen(now, (await chatSettings(req, options)).hours)
  if (opening.open) return
  const again = opening.opensAt ? ` De chat gaat weer open op ${formatMoment(opening.opensAt)}.` : ''
  throw conflict(`De chat is nu dicht.${again}`)
}

async function begun(
  req: PayloadRequest,
  id: number,
  { organisation, first, thread }: Beginning,
  as: 'member' | 'visitor',
) {
  for (const [index, { author, body }] of (thread?.turns ?? []).entries()) {
    const text = plainText(body).slice(0, longestMessage)
    const line = {
      author: author === 'assistant' ? author : as,
      body: text,
      clientKey: `${thread?.id}-${index}`,
    } as const
    // Handed over before, to a conversation that is still open.
    if (text && (await saidBefore(req, id, line.author, line.clientKey)) === null) await say(req, id, line)
  }
  if (first && (await saidBefore(req, id, as, first.clientKey)) === null) await say(req, id, { author: as, ...first })
  await recordAudit(req, { action: 'conversations.started', subject: 'conversations', subjectId: id, organisation })
}

/** What this member said before with this key, also in a conversation that is closed by now. */
async function conversationWith(req: PayloadRequest, therapist: number, clientKey: string): Promise<number | null> {
  const [row] = await query(
    req,
    sql`SELECT conversation_id AS id FROM messages WHERE therapist_id = ${therapist} AND client_key = ${`member:${clientKey}`}`,
  )
  return row ? Number(row.id) : null
}

/**
 * Begins a conversation of a member (KS-SRV-8), or goes on with the one that is open; the same message sent again is the same
 * conversation.
 * @throws APIError 409 the chat is closed
 */
export async function startAsMember(
  req: PayloadRequest,
  options: LiveChatOptions,
  given: ByMember,
  now: Date,
): Promise<number> {
  const { therapist, organisation, first, page, thread } = given
  return inTransaction(req, async () => {
    // Two beginnings of one member follow each other.
    await query(req, sql`SELECT id FROM therapists WHERE id = ${therapist} FOR NO KEY UPDATE`)
    const before = first ? await conversationWith(req, therapist, first.clientKey) : null
    if (before !== null) return before
    const [open] = await query(
      req,
      sql`SELECT id FROM conversations WHERE therapist_id = ${therapist} AND status <> 'closed'`,
    )
    if (open) {
      await lockedTalk(req, Number(open.id))
      await begun(req, Number(open.id), given, 'member')
      return Number(open.id)
    }
    await refuseClosed(req, options, now)
    const [row] = await query(
      req,
      sql`INSERT INTO conversations (therapist_id, organisation_id, page, status, opened_at, handed_from)
          VALUES (${therapist}, ${organisation}, ${page}, 'waiting', ${now.toISOString()}, ${thread?.id ?? null}) RETURNING id`,
    )
    await begun(req, Number(row?.id), given, 'member')
    return Number(row?.id)
  })
}

/**
 * Goes on in the conversation that this visitor began with their key: what was said already isn't said again. The answer to the
 * first time may have been lost, so it isn't refused when the chat has closed since.
 * @returns null: they began nothing yet
 * @throws APIError 409 the conversation is closed, and this is something new · 429 too many
 */
export async function againAsVisitor(
  req: PayloadRequest,
  { organisation, key, first }: ByVisitor,
): Promise<{ id: number; key: string } | null> {
  if (key === null) return null
  const [row] = await query(
    req,
    sql`SELECT id FROM conversations WHERE visitor_key_hash = ${hashOf(key)} AND organisation_id = ${organisation}`,
  )
  if (!row) return null
  const id = Number(row.id)
  const party: Party = { conversation: id, organisation, therapist: null, side: 'visitor', account: null }
  if (first) await postMessage(req, party, { ...first, file: null, internal: false })
  return { id, key }
}

/**
 * Begins a conversation of a visitor of an organisation's site (KS-SRV-8). Only the hash of their key is kept. Of two that begin
 * with one key at once, one makes the conversation and the other goes on in it.
 * @returns its id, and the key by which they show from now on that it is theirs
 * @throws APIError 409 the chat is closed, or the key is in use elsewhere
 */
export async function startAsVisitor(
  req: PayloadRequest,
  options: LiveChatOptions,
  given: ByVisitor,
  now: Date,
): Promise<{ id: number; key: string }> {
  await refuseClosed(req, options, now)
  const key = given.key ?? randomBytes(32).toString('base64url')
  const { organisation, name, email, origin, page, thread } = given
  const made = await inTransaction(req, async () => {
    const [row] = await query(
      req,
      sql`INSERT INTO conversations (organisation_id, visitor_key_hash, visitor_name, visitor_email, origin, page, status, opened_at, handed_from)
          VALUES (${organisation}, ${hashOf(key)}, ${name}, ${email}, ${origin}, ${page}, 'waiting', ${now.toISOString()},
                  ${thread?.id ?? null}) ON CONFLICT (visitor_key_hash) DO NOTHING RETURNING id`,
    )
    if (!row) return null
    await begun(req, Number(row.id), given, 'visitor')
    return { id: Number(row.id), key }
  })
  const begunOnce = made ?? (await againAsVisitor(req, { ...given, key }))
  if (!begunOnce) throw conflict('Deze sleutel is al in gebruik. Begin opnieuw met een andere.')
  return begunOnce
}
