import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { keepListening, type Listener } from '@/src/lib/listen'
import { ConversationSession, type Reader } from './ConversationSession'
import { type InboxReader, InboxSession } from './InboxSession'
import { leavePresence, showPresence } from './presence'
import { listedRows, messagesAfter, stateOf } from './rows'
import { WorkQueue } from './WorkQueue'

/** Milliseconds. */
export type Timing = {
  tick: number
  /** A sign of life to every reader. */
  beat: number
  /** Whether a reader may still read is asked again about so often. */
  check: number
  /** A reader who is behind for so long is let go; they come back where they were. */
  stuck: number
}

export const usualTiming: Timing = { tick: 5_000, beat: 25_000, check: 50_000, stuck: 30_000 }

/** So many messages are read at once, for everyone who reads a conversation. */
const batch = 20
const mostPerReader = 10
const mostTogether = 5_000

type Session = ConversationSession | InboxSession
type Access = {
  mayStill: () => Promise<boolean>
  /** Says that nobody is at the other side any more. */
  signal?: AbortSignal
}

/**
 * All open streams of this process. One connection hears what changed, by ids; what is new is then read once for a conversation and
 * given to each of its readers after what they had. So nothing is missed and nothing doubled, whatever breaks.
 */
export class ChatHub {
  private readonly conversations = new Map<number, Set<ConversationSession>>()
  private readonly inboxes = new Set<InboxSession>()
  private readonly deliveries = new WorkQueue<number | 'inbox'>(
    (key) => (key === 'inbox' ? this.deliverInbox() : this.deliver(key)),
    (error) => this.payload.logger.warn({ err: error }, 'chat: delivering failed, tried again'),
  )
  private readonly checks = new WorkQueue<Session>(
    (session) => this.judge(session),
    (error) => this.payload.logger.warn({ err: error }, 'chat: judging access failed, tried again'),
    2,
  )
  private listener: Promise<Listener> | null = null
  private timer: NodeJS.Timeout | null = null
  private lastBeat = Date.now()
  private count = 0
  private stopped = false

  constructor(
    private readonly payload: Payload,
    private readonly timing: Timing = usualTiming,
  ) {}

  /** How many streams are open. */
  get size(): number {
    return this.count
  }

  /** The stream of a conversation from after a message on; null: this reader, or everyone, has too many open. */
  async open(reader: Reader, after: number, { mayStill, signal }: Access): Promise<ReadableStream<Uint8Array> | null> {
    const { conversation } = reader
    const known = this.conversations.get(conversation) ?? new Set()
    const same = [...known].filter((one) => one.reader.side === reader.side && one.reader.account === reader.account)
    if (this.isFull(same.length)) return null
    const session: ConversationSession = new ConversationSession(reader, after, mayStill, {
      onRoom: () => this.deliveries.add(conversation),
      onEnd: () => this.leave(session),
    })
    this.conversations.set(conversation, known.add(session))
    // First among those who hear of new messages, then what there was: none falls in between.
    await this.join(session, signal)
    this.deliveries.add(conversation)
    return session.stream.body
  }

  /** The list of conversations of somebody who works here; null: they have it open too often. */
  async openInbox(reader: InboxReader, { mayStill, signal }: Access): Promise<ReadableStream<Uint8Array> | null> {
    const same = [...this.inboxes].filter((one) => one.reader.account === reader.account)
    if (this.isFull(same.length)) return null
    const session: InboxSession = new InboxSession(reader, mayStill, {
      onRoom: () => this.deliveries.add('inbox'),
      onEnd: () => this.leave(session),
    })
    this.inboxes.add(session)
    await this.join(session, signal)
    await showPresence(await this.request(), [reader.account])
    this.deliveries.add('inbox')
    return session.stream.body
  }

  /** Ends every stream, for good. Readers come back, at another process or when this one is there again. */
  async stop(): Promise<void> {
    this.stopped = true
    this.deliveries.stop()
    this.checks.stop()
    for (const session of this.all()) session.stream.end()
    await this.rest()
  }

  private isFull(ofThisReader: number): boolean {
    return this.stopped || ofThisReader >= mostPerReader || this.count >= mostTogether
  }

  private async join(session: Session, signal?: AbortSignal): Promise<void> {
    this.count += 1
    signal?.addEventListener('abort', () => session.stream.end(), { once: true })
    this.planCheck(session)
    this.timer ??= setInterval(() => this.tick(), this.timing.tick).unref()
    this.listener ??= keepListening({
      channel: 'chat',
      name: 'registerhuis chat',
      log: this.payload.logger,
      onPayload: (payload) => this.hear(payload),
      onConnected: () => this.catchUp(),
    })
    await this.listener
  }

  private leave(session: Session): void {
    this.count -= 1
    if (session instanceof InboxSession) {
      this.inboxes.delete(session)
      const { account } = session.reader
      if (![...this.inboxes].some((one) => one.reader.account === account)) void this.leavePresence(account)
    } else {
      const { conversation } = session.reader
      const others = this.conversations.get(conversation)
      others?.delete(session)
      if (others?.size === 0) this.conversations.delete(conversation)
    }
    if (this.count === 0) void this.rest()
  }

  /** Nobody reads: nothing to listen to, nothing to watch over. */
  private async rest(): Promise<void> {
    if (this.timer) clearInterval(this.timer)
    this.timer = null
    const listening = this.listener
    this.listener = null
    await (await listening)?.stop()
  }

  private *all(): Generator<Session> {
    for (const sessions of [...this.conversations.values()]) yield* [...sessions]
    yield* [...this.inboxes]
  }

  private request(): Promise<PayloadRequest> {
    return createLocalReq({}, this.payload)
  }

  /** `m:<conversation>:<number>`, `s:<conversation>`, `t:<conversation>:<side>` */
  private hear(payload: string): void {
    const [, kind, id, side] = /^([mst]):(\d+)(?::(\w+))?$/.exec(payload) ?? []
    const conversation = Number(id)
    const sessions = this.conversations.get(conversation)
    if (kind === 't') {
      if (side === 'member' || side === 'staff') for (const session of sessions ?? []) session.typing(side)
      return
    }
    if (kind === 's') for (const session of sessions ?? []) session.wantsState = true
    if (sessions) this.deliveries.add(conversation)
    for (const inbox of this.inboxes) inbox.change(conversation)
    if (this.inboxes.size > 0) this.deliveries.add('inbox')
  }

  /** Nobody listened for a moment: everything is looked at again. */
  private catchUp(): void {
    for (const session of this.all()) {
      if (session instanceof InboxSession) session.wantsAll = true
      else session.wantsState = true
    }
    for (const conversation of this.conversations.keys()) this.deliveries.add(conversation)
    if (this.inboxes.size > 0) this.deliveries.add('inbox')
  }

  private async deliver(conversation: number): Promise<void> {
    const ready = () => [...(this.conversations.get(conversation) ?? [])].filter(({ stream }) => stream.hasRoom)
    const sessions = ready()
    if (sessions.length === 0) return
    const req = await this.request()
    const after = Math.min(...sessions.map(({ seq }) => seq))
    const rows = await messagesAfter(req, conversation, after, batch)
    for (const session of sessions) session.give(rows)
    await this.deliverState(req, conversation, sessions)
    if (rows.length === batch) this.deliveries.add(conversation)
  }

  private async deliverState(req: PayloadRequest, id: number, sessions: ConversationSession[]): Promise<void> {
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

  private async deliverInbox(): Promise<void> {
    const wanting = [...this.inboxes].map((inbox) => ({ inbox, wanted: inbox.take() }))
    const ids = new Set(wanting.flatMap(({ wanted }) => (wanted === 'all' || wanted === null ? [] : wanted)))
    try {
      const req = await this.request()
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

  private planCheck(session: Session): void {
    // Spread, so that those who came together aren't all judged at one moment.
    session.nextCheck = Date.now() + this.timing.check * (0.8 + Math.random() * 0.2)
  }

  private async judge(session: Session): Promise<void> {
    if (await session.mayStill()) this.planCheck(session)
    else session.stream.end()
  }

  private tick(): void {
    const now = Date.now()
    const beats = now - this.lastBeat >= this.timing.beat
    if (beats) this.lastBeat = now
    for (const session of this.all()) {
      if (session.stream.isStuck(this.timing.stuck, now)) session.stream.end()
      else if (beats) session.stream.beat()
      if (now >= session.nextCheck) this.checks.add(session)
    }
    if (this.inboxes.size > 0) void this.keepPresence()
  }

  private async keepPresence(): Promise<void> {
    try {
      await showPresence(
        await this.request(),
        [...this.inboxes].map(({ reader }) => reader.account),
      )
    } catch (error) {
      this.payload.logger.warn({ err: error }, 'chat: presence not written')
    }
  }

  private async leavePresence(account: number): Promise<void> {
    try {
      await leavePresence(await this.request(), account)
    } catch (error) {
      this.payload.logger.warn({ err: error }, 'chat: presence not taken back')
    }
  }
}
