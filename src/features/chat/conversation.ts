import type { ConversationState, ShownMessage } from './types'

/** What was sent and isn't confirmed yet: it stands in the conversation at once, with how it goes. */
export type Pending = {
  clientKey: string
  body: string
  file: { id: number; name: string; size: number } | null
  sentAt: string
  /** A note between colleagues. */
  internal?: boolean
  /** Why it didn't arrive; null while it is on its way. */
  failed: string | null
}

export type Conversation = ConversationState & {
  messages: readonly ShownMessage[]
  pending: readonly Pending[]
  /** When the other side was last heard typing (milliseconds); 0: isn't. */
  typingAt: number
  connection: 'connecting' | 'open' | 'lost' | 'ended'
}

export type ConversationEvent =
  | { type: 'begun' }
  | { type: 'message'; message: ShownMessage }
  | { type: 'state'; state: ConversationState }
  | { type: 'typing'; at: number }
  | { type: 'connection'; connection: Conversation['connection'] }
  | { type: 'sent'; pending: Pending }
  | { type: 'failed'; clientKey: string; why: string }
  | { type: 'again'; clientKey: string }
  | { type: 'dropped'; clientKey: string }

/** A conversation before its first event. */
export const emptyConversation: Conversation = {
  status: 'waiting',
  with: null,
  readByOther: 0,
  messages: [],
  pending: [],
  typingAt: 0,
  connection: 'connecting',
}

/** The number of the last message that came in: the stream goes on from there. */
export const lastSeq = ({ messages }: Pick<Conversation, 'messages'>): number => messages.at(-1)?.seq ?? 0

function withMessage(messages: readonly ShownMessage[], message: ShownMessage): readonly ShownMessage[] {
  if (messages.some(({ seq }) => seq === message.seq)) return messages
  const after = messages.findLastIndex(({ seq }) => seq < message.seq)
  return [...messages.slice(0, after + 1), message, ...messages.slice(after + 1)]
}

const withoutKey = (pending: readonly Pending[], key: string | null): readonly Pending[] =>
  key === null ? pending : pending.filter(({ clientKey }) => clientKey !== key)

const change = (pending: readonly Pending[], key: string, failed: string | null): readonly Pending[] =>
  pending.map((one) => (one.clientKey === key ? { ...one, failed } : one))

/**
 * A conversation after something happened (KS-SRV-8). A message counts once, whatever comes twice after a broken line,
 * and stands at the place of its number; one's own message takes the place of the one that was on its way.
 */
export function conversationAfter(before: Conversation, event: ConversationEvent): Conversation {
  switch (event.type) {
    case 'begun':
      return emptyConversation
    case 'message':
      return {
        ...before,
        messages: withMessage(before.messages, event.message),
        pending: withoutKey(before.pending, event.message.clientKey),
        typingAt: event.message.own ? before.typingAt : 0,
      }
    case 'state':
      return { ...before, ...event.state }
    case 'typing':
      return { ...before, typingAt: event.at }
    case 'connection':
      return { ...before, connection: event.connection }
    case 'sent':
      return { ...before, pending: [...withoutKey(before.pending, event.pending.clientKey), event.pending] }
    case 'failed':
      return { ...before, pending: change(before.pending, event.clientKey, event.why) }
    case 'again':
      return { ...before, pending: change(before.pending, event.clientKey, null) }
    case 'dropped':
      return { ...before, pending: withoutKey(before.pending, event.clientKey) }
  }
}
