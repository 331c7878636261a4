import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Conversation,
  type ConversationEvent,
  conversationAfter,
  emptyConversation,
  lastSeq,
  type Pending,
} from '@/src/features/chat/conversation'
import type { ShownMessage } from '@/src/features/chat/types'

const message = (seq: number, more: Partial<ShownMessage> = {}): ShownMessage => ({
  seq,
  author: 'staff',
  own: false,
  name: 'Sanne',
  body: `bericht ${seq}`,
  file: null,
  sentAt: '2026-11-23T10:00:00.000Z',
  clientKey: null,
  ...more,
})
const came = (seq: number, more?: Partial<ShownMessage>): ConversationEvent => ({
  type: 'message',
  message: message(seq, more),
})
const onItsWay = (clientKey: string): Pending => ({
  clientKey,
  body: 'Hoi',
  file: null,
  sentAt: '2026-11-23T10:00:00.000Z',
  failed: null,
})
const after = (events: ConversationEvent[]): Conversation => events.reduce(conversationAfter, emptyConversation)

describe('KS-SRV-8: a conversation in the browser', () => {
  it('holds every message once and in order, however often and in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 })), (seqs) => {
        const { messages } = after(seqs.map((seq) => came(seq)))
        expect(messages.map(({ seq }) => seq)).toEqual([...new Set(seqs)].sort((a, b) => a - b))
      }),
    )
  })

  it('goes on from the last number it has', () => {
    expect(lastSeq(emptyConversation)).toBe(0)
    expect(lastSeq(after([came(2), came(7), came(3)]))).toBe(7)
  })

  it('a message of one’s own takes the place of the one on its way, also after it seemed to have failed', () => {
    const sent: ConversationEvent = { type: 'sent', pending: onItsWay('a') }
    const failed: ConversationEvent = { type: 'failed', clientKey: 'a', why: 'De verbinding viel weg.' }
    const own = came(1, { own: true, author: 'member', clientKey: 'a' })
    for (const events of [
      [sent, own],
      [sent, failed, own],
      [sent, failed, { type: 'again', clientKey: 'a' } as const, own, own],
    ]) {
      const conversation = after(events)
      expect(conversation.pending).toEqual([])
      expect(conversation.messages).toHaveLength(1)
    }
  })

  it('keeps what failed, with its reason, until it is sent again or taken away', () => {
    const failed = after([
      { type: 'sent', pending: onItsWay('a') },
      { type: 'sent', pending: onItsWay('b') },
      { type: 'failed', clientKey: 'a', why: 'Te veel berichten.' },
    ])
    expect(failed.pending.map((one) => one.failed)).toEqual(['Te veel berichten.', null])
    expect(conversationAfter(failed, { type: 'again', clientKey: 'a' }).pending[0]?.failed).toBeNull()
    expect(
      conversationAfter(failed, { type: 'dropped', clientKey: 'a' }).pending.map(({ clientKey }) => clientKey),
    ).toEqual(['b'])
  })

  it('who sent a message no longer types; one’s own message says nothing about the other', () => {
    const typing: ConversationEvent = { type: 'typing', at: 1000 }
    expect(after([typing]).typingAt).toBe(1000)
    expect(after([typing, came(1)]).typingAt).toBe(0)
    expect(after([typing, came(1, { own: true })]).typingAt).toBe(1000)
  })
})
