import type { StreamState } from '../stream'
import type { ListedConversation } from './types'

export type Inbox = {
  /** Whether the whole list has come in since the page opened. */
  known: boolean
  rows: readonly ListedConversation[]
  connection: 'connecting' | StreamState
}

export type InboxEvent =
  | { type: 'snapshot'; rows: readonly ListedConversation[] }
  | { type: 'conversation'; row: ListedConversation }
  | { type: 'connection'; connection: StreamState }

/**
 * The list after something happened (KS-SRV-8). A whole list takes the place of what stood there, but for what is closed:
 * that isn't told again, and what was open and isn't told of any more, closed while nobody listened.
 */
export function inboxAfter(before: Inbox, event: InboxEvent): Inbox {
  switch (event.type) {
    case 'snapshot': {
      const told = new Set(event.rows.map(({ id }) => id))
      const gone = before.rows
        .filter(({ id }) => !told.has(id))
        .map((row): ListedConversation => ({ ...row, status: 'closed', unread: 0 }))
      return { ...before, known: true, rows: [...event.rows, ...gone] }
    }
    case 'conversation': {
      const others = before.rows.filter(({ id }) => id !== event.row.id)
      return { ...before, rows: [...others, event.row] }
    }
    case 'connection':
      return { ...before, connection: event.connection }
  }
}

export type Queues = Record<'waiting' | 'mine' | 'others' | 'closed', ListedConversation[]>

const heardAt = ({ lastMessageAt, openedAt }: ListedConversation): string => lastMessageAt ?? openedAt

/** In which part of the list each conversation stands: who waits longest first, then where something was said last. */
export function queuesOf(rows: readonly ListedConversation[]): Queues {
  const first = (a: ListedConversation, b: ListedConversation) => a.openedAt.localeCompare(b.openedAt) || a.id - b.id
  const latest = (a: ListedConversation, b: ListedConversation) => heardAt(b).localeCompare(heardAt(a)) || a.id - b.id
  const active = rows.filter(({ status }) => status === 'active')
  return {
    waiting: rows.filter(({ status }) => status === 'waiting').sort(first),
    mine: active.filter(({ mine }) => mine).sort(latest),
    others: active.filter(({ mine }) => !mine).sort(latest),
    closed: rows.filter(({ status }) => status === 'closed').sort(latest),
  }
}

/** What asks for somebody: conversations that wait, and messages of one's own that weren't read. */
export const callsForMe = (rows: readonly ListedConversation[]): number =>
  rows.reduce((sum, { status, mine, unread }) => {
    if (status === 'waiting') return sum + 1
    return status === 'active' && mine ? sum + unread : sum
  }, 0)
