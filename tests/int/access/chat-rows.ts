import { createHash, randomUUID } from 'node:crypto'
import { query, sql } from '@/src/lib/sql'
import { type MakeRow, moment, next, once, owned, plain } from './make-row'

const closed = { status: 'closed', openedAt: moment, closedAt: moment, closedBy: 'member' }

/** One open conversation of a member there can be, and a closed one takes no messages. */
const openOne: MakeRow = async (context) => {
  const { person } = context
  const [known] = await query(
    context.req,
    sql`SELECT id FROM conversations WHERE therapist_id = ${person.therapist} AND status <> 'closed'`,
  )
  return known ?? plain('conversations', (c) => ({ ...owned(c), status: 'waiting', openedAt: moment }))(context)
}

/** Rows of live chat (issue 8). */
export const chatRows: Record<string, MakeRow> = {
  conversations: plain('conversations', (context) => ({ ...owned(context), ...closed })),
  messages: async (context) => {
    const conversation = await once(`conversation ${context.owner}`, () => openOne(context))
    return plain('messages', () => ({
      conversation,
      author: 'member',
      body: 'X',
      internal: false,
      clientKey: createHash('sha256').update(String(next())).digest('hex'),
    }))(context)
  },
  'assistant-turns': plain('assistant-turns', (context) => ({
    ...owned(context),
    thread: randomUUID(),
    clientKey: randomUUID(),
    question: 'X',
    answer: 'X',
    kind: 'unknown',
    sources: [],
  })),
  // B is for everyone.
  'canned-answers': plain('canned-answers', ({ person, owner }) => ({
    title: 'X',
    body: 'X',
    organisation: owner === 'B' ? null : person.organisation,
  })),
}
