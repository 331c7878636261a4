import type { ConversationSession } from './ConversationSession'
import { InboxSession } from './InboxSession'

export type Session = ConversationSession | InboxSession

const mostPerReader = 10
const mostTogether = 5_000

/** Everyone who has a stream open at this process: by conversation, and with the list of conversations. */
export class Readers {
  readonly inboxes = new Set<InboxSession>()
  private readonly byConversation = new Map<number, Set<ConversationSession>>()
  private count = 0

  /** How many streams are open. */
  get size(): number {
    return this.count
  }

  /** The conversations that somebody reads. */
  get conversations(): Iterable<number> {
    return [...this.byConversation.keys()]
  }

  *all(): Generator<Session> {
    for (const sessions of [...this.byConversation.values()]) yield* [...sessions]
    yield* [...this.inboxes]
  }

  /** Who reads a conversation now. */
  of(conversation: number): readonly ConversationSession[] {
    return [...(this.byConversation.get(conversation) ?? [])]
  }

  /** Whether this account has the list of conversations open. */
  hasInbox(account: number): boolean {
    return [...this.inboxes].some((one) => one.reader.account === account)
  }

  /** Whether there is room for one more, of somebody who has so many open already. */
  hasRoom(ofThisReader: number): boolean {
    return ofThisReader < mostPerReader && this.count < mostTogether
  }

  add(session: Session): void {
    this.count += 1
    if (session instanceof InboxSession) {
      this.inboxes.add(session)
      return
    }
    const { conversation } = session.reader
    const known = this.byConversation.get(conversation) ?? new Set()
    this.byConversation.set(conversation, known.add(session))
  }

  remove(session: Session): void {
    this.count -= 1
    if (session instanceof InboxSession) {
      this.inboxes.delete(session)
      return
    }
    const { conversation } = session.reader
    const others = this.byConversation.get(conversation)
    others?.delete(session)
    if (others?.size === 0) this.byConversation.delete(conversation)
  }
}
