import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { keepListening, type Listener } from '@/src/lib/listen'
import { ConversationSession, type Reader } from './ConversationSession'
import { Delivery } from './Delivery'
import { type InboxReader, InboxSession } from './InboxSession'
import { leavePresence, showPresence } from './presence'
import { Readers, type Session } from './Readers'
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
  private readonly readers = new Readers()
  private readonly delivery: Delivery
  private readonly checks = new WorkQueue<Session>(
    (session) => this.judge(session),
    (error) => this.payload.logger.warn({ err: error }, 'chat: judging access failed, tried again'),
    2,
  )
  private listener: Promise<Listener> | null = null
  private timer: NodeJS.Timeout | null = null
  private lastBeat = Date.now()
  private stopped = false

  constructor(
    private readonly payload: Payload,
    private readonly timing: Timing = usualTiming,
  ) {
    this.delivery = new Delivery(payload, this.readers)
  }

  /** How many streams are open. */
  get size(): number {
    return this.readers.size
  }

  /** The stream of a conversation from after a message on; null: this reader, or everyone, has too many open. */
  async open(reader: Reader, after: number, { mayStill, signal }: Access): Promise<ReadableStream<Uint8Array> | null> {
    const { conversation, side, account } = reader
    const known = this.readers.of(conversation)
    const same = known.filter((one) => one.reader.side === side && one.reader.account === account)
    if (this.isFull(same.length)) return null
    const session: ConversationSession = new ConversationSession(reader, after, mayStill, {
      onRoom: () => this.delivery.ask(conversation),
      onEnd: () => this.leave(session),
    })
    // First among those who hear of new messages, then what there was: none falls in between.
    await this.join(session, signal)
    this.delivery.ask(conversation)
    return session.stream.body
  }

  /** The list of conversations of somebody who works here; null: they have it open too often. */
  async openInbox(reader: InboxReader, { mayStill, signal }: Access): Promise<ReadableStream<Uint8Array> | null> {
    const same = [...this.readers.inboxes].filter((one) => one.reader.account === reader.account)
    if (this.isFull(same.length)) return null
    const session: InboxSession = new InboxSession(reader, mayStill, {
      onRoom: () => this.delivery.ask('inbox'),
      onEnd: () => this.leave(session),
    })
    await this.join(session, signal)
    await showPresence(await this.request(), [reader.account])
    this.delivery.ask('inbox')
    return session.stream.body
  }

  /** Ends every stream, for good. Readers come back, at another process or when this one is there again. */
  async stop(): Promise<void> {
    this.stopped = true
    this.delivery.stop()
    this.checks.stop()
    for (const session of this.readers.all()) session.stream.end()
    await this.rest()
  }

  private isFull(ofThisReader: number): boolean {
    return this.stopped || !this.readers.hasRoom(ofThisReader)
  }

  private async join(session: Session, signal?: AbortSignal): Promise<void> {
    this.readers.add(session)
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
    this.readers.remove(session)
    if (session instanceof InboxSession) {
      const { account } = session.reader
      if (!this.readers.hasInbox(account)) void this.leavePresence(account)
    }
    if (this.readers.size === 0) void this.rest()
  }

  /** Nobody reads: nothing to listen to, nothing to watch over. */
  private async rest(): Promise<void> {
    if (this.timer) clearInterval(this.timer)
    this.timer = null
    const listening = this.listener
    this.listener = null
    await (await listening)?.stop()
  }

  private request(): Promise<PayloadRequest> {
    return createLocalReq({}, this.payload)
  }

  /** `m:<conversation>:<number>`, `s:<conversation>`, `t:<conversation>:<side>` */
  private hear(payload: string): void {
    const [, kind, id, side] = /^([mst]):(\d+)(?::(\w+))?$/.exec(payload) ?? []
    const conversation = Number(id)
    const sessions = this.readers.of(conversation)
    if (kind === 't') {
      if (side === 'member' || side === 'staff') for (const session of sessions) session.typing(side)
      return
    }
    if (kind === 's') for (const session of sessions) session.wantsState = true
    if (sessions.length > 0) this.delivery.ask(conversation)
    for (const inbox of this.readers.inboxes) inbox.change(conversation)
    if (this.readers.inboxes.size > 0) this.delivery.ask('inbox')
  }

  /** Nobody listened for a moment: everything is looked at again. */
  private catchUp(): void {
    for (const session of this.readers.all()) {
      if (session instanceof InboxSession) session.wantsAll = true
      else session.wantsState = true
    }
    for (const conversation of this.readers.conversations) this.delivery.ask(conversation)
    if (this.readers.inboxes.size > 0) this.delivery.ask('inbox')
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
    for (const session of this.readers.all()) {
      if (session.stream.isStuck(this.timing.stuck, now)) session.stream.end()
      else if (beats) session.stream.beat()
      if (now >= session.nextCheck) this.checks.add(session)
    }
    if (this.readers.inboxes.size > 0) void this.keepPresence()
  }

  private async keepPresence(): Promise<void> {
    try {
      await showPresence(
        await this.request(),
        [...this.readers.inboxes].map(({ reader }) => reader.account),
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
