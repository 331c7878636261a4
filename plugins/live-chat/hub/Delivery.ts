import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { ConversationSession } from './ConversationSession'
import type { Readers } from './Readers'
import { listedRows, messagesAfter, stateOf } from './rows'
import { WorkQueue } from './WorkQueue'

/** So many messages are read at once, for everyone who reads a conversation. */
const batch = 20

/** Reads what is new, once for a conversation, and gives it to each of its readers after what they had. */
export class Delivery {
  private readonly queue = new WorkQueue<number | 'inbox'>(
    (key) => (key === 'inbox' ? this.toInboxes() : this.toReaders(key)),
    (error) => this.payload.logger.warn({ err: error }, 'chat: delivering failed, tried again'),
  )

  constructor(
    private readonly payload: Payload,
    private readonly readers: Readers,
  ) {}

  /** There may be something new in a conversation, or for the lists of conversations. */
  ask(key: number | 'inbox'): void {
    this.queue.add(key)
  }

  stop(): void {
    this.queue.stop()
  }

  private async toReaders(conversation: number): Promise<void> {
    const sessions = this.readers.of(conversation).filter(({ stream }) => stream.hasRoom)
    if (sessions.length === 0) return
    const req = await createLocalReq({}, this.payload)
    const after = Math.min(...sessions.map(({ seq }) => seq))
    const rows = await messagesAfter(req, conversation, after, batch)
    for (const session of sessions) session.give(rows)
    await this.state(req, conversation, sessions)
    if (rows.length === batch) this.ask(conversation)
  }

  private async state(req: PayloadRequest, id: number, sessions: readonly ConversationSession[]): Promise<void> {
    // Ticked off before it is read: what changes while it is, is told once more.
    const wanting = sessions.filter(({ wantsState }) => wantsState)
    for (const session of wanting) session.wantsState = false
    if (wanting.length === 0) return
    try {
      const state = await stateOf(req, id)
      if (state) for (const session of wanting) session.giveState(state)
    } catch (error) {
      for (const session of wanting) session.wantsState = true
      throw error
    }
  }

  private async toInboxes(): Promise<void> {
    const wanting = [...this.readers.inboxes].map((inbox) => ({ inbox, wanted: inbox.take() }))
    const ids = new Set(wanting.flatMap(({ wanted }) => (wanted === 'all' || wanted === null ? [] : wanted)))
    try {
      const req = await createLocalReq({}, this.payload)
      const whole = wanting.some(({ wanted }) => wanted === 'all') ? await listedRows(req, null) : []
      const parts = ids.size > 0 ? await listedRows(req, [...ids]) : []
      for (const { inbox, wanted } of wanting) {
        if (wanted === 'all') inbox.giveAll(whole)
        else if (wanted !== null) inbox.give(wanted, parts)
      }
    } catch (error) {
      for (const { inbox } of wanting) inbox.wantsAll = true
      throw error
    }
  }
}
