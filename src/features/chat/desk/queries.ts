import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { startOfDay } from '@/collections/service/CallAppointments/calls/hours'
import { rolesWith } from '@/src/access/permissions'
import { organisationsOf, type Viewer } from '@/src/access/viewer'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { asUser } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { type CannedAnswer, type ListedConversation, listedConversation } from './types'

/** Conversations `c` that the viewer may see: the same wall as `within('answerChats')`. */
function within(viewer: Viewer) {
  const reach = organisationsOf(viewer, ...rolesWith('answerChats'))
  return reach === 'all' ? sql`true` : sql`c.organisation_id = ANY(${sql.param(reach)}::int[])`
}

const moment = z.coerce.date().transform((date) => date.toISOString())
const line = listedConversation.extend({ openedAt: moment, lastMessageAt: moment.nullable() })

/** What was closed today, last first, and the closed one that is asked for; what is open comes by itself. One query. */
export async function closedToday(
  req: PayloadRequest,
  viewer: Viewer,
  asked: number | null,
  now: Date,
): Promise<ListedConversation[]> {
  const rows = await query(
    req,
    sql`SELECT c.id, coalesce(o.short_name, o.name) AS "organisationName", c.therapist_id AS therapist,
               coalesce(t.display_name, c.visitor_name) AS who, t.membership_number AS number, c.status::text,
               coalesce(c.assignee_id = ${viewer.userId}, false) AS mine, c.staff_name AS "staffName", c.page, c.origin,
               c.opened_at AS "openedAt", c.last_message_at AS "lastMessageAt", left(m.body, 140) AS "lastBody",
               m.author::text AS "lastAuthor", 0 AS unread
          FROM conversations c
          LEFT JOIN organisations o ON o.id = c.organisation_id
          LEFT JOIN therapists t ON t.id = c.therapist_id
          LEFT JOIN messages m ON m.conversation_id = c.id AND m.seq = c.last_seq
         WHERE c.status = 'closed' AND (c.closed_at >= ${startOfDay(amsterdamDay(now)).toISOString()} OR c.id = ${asked}::int)
           AND ${within(viewer)}
         ORDER BY c.closed_at DESC, c.id LIMIT 200`,
  )
  return z.array(line).parse(rows)
}

/** The standard answers that this person may use, by title. One query. */
export async function cannedAnswers(req: PayloadRequest): Promise<CannedAnswer[]> {
  const { docs } = await req.payload.find({
    collection: 'canned-answers',
    select: { title: true, body: true },
    sort: 'title',
    limit: 500,
    pagination: false,
    depth: 0,
    ...asUser(req),
  })
  return docs.map(({ id, title, body }) => ({ id, title, body }))
}

const figures = z.object({ waiting: z.number(), active: z.number(), since: z.coerce.date().nullable() })

export type ChatFigures = z.infer<typeof figures>

/** Who waits and since when, and how many conversations go on. One query. */
export async function chatFigures(req: PayloadRequest, viewer: Viewer): Promise<ChatFigures> {
  const [row] = await query(
    req,
    sql`SELECT count(*) FILTER (WHERE c.status = 'waiting')::int AS waiting,
               count(*) FILTER (WHERE c.status = 'active')::int AS active,
               min(c.opened_at) FILTER (WHERE c.status = 'waiting') AS since
          FROM conversations c WHERE c.status <> 'closed' AND ${within(viewer)}`,
  )
  return figures.parse(row)
}
