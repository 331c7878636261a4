import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Author, authorLabels, type ConversationStatus, conversationStatusLabels } from '@/src/domain/chat/labels'
import { keysOf } from '@/src/domain/shared/keys'
import { query, sql } from '@/src/lib/sql'

const authors: readonly string[] = keysOf(authorLabels)
const statuses: readonly string[] = keysOf(conversationStatusLabels)
const author = z.custom<Author>((value) => typeof value === 'string' && authors.includes(value))
export const conversationStatus = z.custom<ConversationStatus>(
  (value) => typeof value === 'string' && statuses.includes(value),
)

const message = z.object({
  seq: z.number(),
  author,
  staff: z.number().nullable(),
  name: z.string().nullable(),
  body: z.string(),
  internal: z.boolean(),
  clientKey: z.string(),
  sentAt: z.coerce.date(),
  file: z.object({ id: z.number(), name: z.string(), size: z.number() }).nullable(),
})

/** A message as it stands. */
export type MessageRow = z.infer<typeof message>

/** What was said in a conversation after a number, in order; at most so many. One query. */
export async function messagesAfter(
  req: PayloadRequest,
  conversation: number,
  after: number,
  most: number,
): Promise<MessageRow[]> {
  const rows = await query(
    req,
    sql`SELECT m.seq::int, m.author::text, m.staff_id AS staff, m.staff_name AS name, m.body, m.internal,
               m.client_key AS "clientKey", m.sent_at AS "sentAt",
               CASE WHEN f.state = 'stored' THEN json_build_object('id', f.id, 'name', f.name, 'size', f.size::int) END AS file
          FROM messages m LEFT JOIN files f ON f.id = m.file_id
         WHERE m.conversation_id = ${conversation} AND m.seq > ${after} ORDER BY m.seq LIMIT ${most}`,
  )
  return z.array(message).parse(rows)
}

const state = z.object({
  status: conversationStatus,
  assignee: z.number().nullable(),
  staffName: z.string().nullable(),
  memberRead: z.number(),
  staffRead: z.number(),
})

/** How a conversation stands. */
export type StateRow = z.infer<typeof state>

export async function stateOf(req: PayloadRequest, conversation: number): Promise<StateRow | null> {
  const [found] = await query(
    req,
    sql`SELECT status::text, assignee_id AS assignee, staff_name AS "staffName", member_read_seq::int AS "memberRead",
               staff_read_seq::int AS "staffRead" FROM conversations WHERE id = ${conversation}`,
  )
  return found ? state.parse(found) : null
}

const listed = z.object({
  id: z.number(),
  organisation: z.number(),
  organisationName: z.string().nullable(),
  therapist: z.number().nullable(),
  who: z.string().nullable(),
  number: z.string().nullable(),
  status: conversationStatus,
  assignee: z.number().nullable(),
  staffName: z.string().nullable(),
  page: z.string().nullable(),
  origin: z.string().nullable(),
  openedAt: z.coerce.date(),
  lastMessageAt: z.coerce.date().nullable(),
  lastBody: z.string().nullable(),
  lastAuthor: author.nullable(),
  unread: z.number(),
})

/** A conversation in the list of who works here. */
export type ListedRow = z.infer<typeof listed>

const most = 500

/** The conversations with these ids, or (null) all that aren't closed, longest waiting first. One query. */
export async function listedRows(req: PayloadRequest, ids: readonly number[] | null): Promise<ListedRow[]> {
  const which = ids === null ? sql`c.status <> 'closed'` : sql`c.id = ANY(${sql.param([...ids])}::int[])`
  const rows = await query(
    req,
    sql`SELECT c.id, c.organisation_id AS organisation, coalesce(o.short_name, o.name) AS "organisationName",
               c.therapist_id AS therapist, coalesce(t.display_name, c.visitor_name) AS who, t.membership_number AS number,
               c.status::text, c.assignee_id AS assignee, c.staff_name AS "staffName", c.page, c.origin,
               c.opened_at AS "openedAt", c.last_message_at AS "lastMessageAt", left(m.body, 140) AS "lastBody",
               m.author::text AS "lastAuthor",
               (SELECT count(*)::int FROM messages u WHERE u.conversation_id = c.id AND u.seq > c.staff_read_seq
                   AND u.author IN ('member', 'visitor')) AS unread
          FROM conversations c
          LEFT JOIN organisations o ON o.id = c.organisation_id
          LEFT JOIN therapists t ON t.id = c.therapist_id
          LEFT JOIN messages m ON m.conversation_id = c.id AND m.seq = c.last_seq
         WHERE ${which} ORDER BY c.opened_at, c.id LIMIT ${most}`,
  )
  return z.array(listed).parse(rows)
}
