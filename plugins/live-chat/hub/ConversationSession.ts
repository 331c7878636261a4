import type { Side } from '@/src/domain/chat/labels'
import { isShownTo } from '@/src/domain/chat/messages'
import { EventStream } from './EventStream'
import type { MessageRow, StateRow } from './rows'

/** As whom somebody reads a conversation. */
export type Reader = { conversation: number; side: Side; account: number | null }

/** What a message looks like to one reader: own ones with the key by which they were sent. */
function shown({ seq, author, staff, name, body, internal, clientKey, sentAt, file }: MessageRow, reader: Reader) {
  const own = reader.side === 'staff' ? author === 'staff' && staff === reader.account : author === reader.side
  // Kept with the side in front, so that two sides can't take each other's.
  const key = own ? clientKey.slice(clientKey.indexOf(':') + 1) : null
  return {
    seq,
    author,
    own,
    name,
    body,
    file,
    sentAt: sentAt.toISOString(),
    clientKey: key,
    ...(internal && { internal }),
  }
}

/** One open stream of one conversation: what was sent on it, and what must still be. */
export class ConversationSession {
  readonly stream: EventStream
  /** Nothing was said on it yet about how the conversation stands, or it changed since. */
  wantsState = true
  nextCheck = 0

  constructor(
    readonly reader: Reader,
    /** The number of the last message that was given (or passed over). */
    public seq: number,
    /** Whether this reader may still read it. */
    readonly mayStill: () => Promise<boolean>,
    told: { onRoom: (session: ConversationSession) => void; onEnd: (session: ConversationSession) => void },
  ) {
    this.stream = new EventStream({ onRoom: () => told.onRoom(this), onEnd: () => told.onEnd(this) })
  }

  /** Gives what is new of these, in order; what was given before isn't given again. */
  give(rows: readonly MessageRow[]): void {
    for (const row of rows) {
      if (row.seq <= this.seq) continue
      this.seq = row.seq
      if (isShownTo(this.reader.side, row)) this.stream.event('message', shown(row, this.reader), row.seq)
    }
  }

  giveState(state: StateRow): void {
    const { status, staffName, memberRead, staffRead, assignee } = state
    const staff = this.reader.side === 'staff'
    const readByOther = staff ? memberRead : staffRead
    this.stream.event('state', { status, with: staffName, readByOther, ...(staff && { assignee }) })
  }

  /** The other side is typing; nobody misses it when there is no room. */
  typing(side: 'member' | 'staff'): void {
    const own = this.reader.side === 'staff' ? 'staff' : 'member'
    if (side !== own && this.stream.hasRoom) this.stream.event('typing', { side })
  }
}
