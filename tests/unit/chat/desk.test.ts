import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAnswers, searchAt, withAnswer } from '@/src/features/chat/desk/canned'
import { callsForMe, type Inbox, inboxAfter, queuesOf } from '@/src/features/chat/desk/inbox'
import type { ListedConversation } from '@/src/features/chat/desk/types'

const row = (id: number, change: Partial<ListedConversation> = {}): ListedConversation => ({
  id,
  organisationName: 'BATC',
  therapist: id,
  who: `Lid ${id}`,
  number: null,
  status: 'waiting',
  mine: false,
  staffName: null,
  page: null,
  origin: null,
  openedAt: `2026-11-23T09:${String(id).padStart(2, '0')}:00.000Z`,
  lastMessageAt: null,
  lastBody: null,
  lastAuthor: null,
  unread: 0,
  ...change,
})
const inbox = (rows: ListedConversation[]): Inbox => ({ known: false, rows, connection: 'open' })
const ids = (rows: readonly ListedConversation[]) => rows.map(({ id }) => id)

describe('KS-SRV-8: the list of who chats', () => {
  it('who waits longest stands first; one’s own and those of colleagues by what was said last', () => {
    const later = { status: 'active', lastMessageAt: '2026-11-23T10:00:00.000Z' } as const
    const queues = queuesOf([
      row(3),
      row(1),
      row(4, { ...later, mine: true, lastMessageAt: '2026-11-23T09:30:00.000Z' }),
      row(5, { ...later, mine: true }),
      row(6, later),
      row(7, { status: 'closed', mine: true }),
    ])
    expect(ids(queues.waiting)).toEqual([1, 3])
    expect(ids(queues.mine)).toEqual([5, 4])
    expect(ids(queues.others)).toEqual([6])
    expect(ids(queues.closed)).toEqual([7])
  })

  it('a change takes the place of what stood there; a list after a broken line leaves out what was closed meanwhile', () => {
    const before = inbox([row(1), row(2)])
    const taken = inboxAfter(before, { type: 'conversation', row: row(2, { status: 'active', mine: true }) })
    expect(ids(queuesOf(taken.rows).mine)).toEqual([2])
    expect(taken.rows).toHaveLength(2)
    const again = inboxAfter(taken, { type: 'snapshot', rows: [row(3), row(2)] })
    expect(again.known).toBe(true)
    expect(ids(queuesOf(again.rows).waiting)).toEqual([2, 3])
    expect(ids(queuesOf(again.rows).closed)).toEqual([1])
  })

  it('every conversation stands in exactly one part, once, whatever comes in', () => {
    const one = fc.record({
      id: fc.integer({ min: 1, max: 6 }),
      status: fc.constantFrom('waiting' as const, 'active' as const, 'closed' as const),
      mine: fc.boolean(),
    })
    const event = fc.oneof(
      one.map(({ id, ...change }) => ({ type: 'conversation' as const, row: row(id, change) })),
      fc
        .uniqueArray(one, { selector: ({ id }) => id })
        .map((rows) => ({ type: 'snapshot' as const, rows: rows.map(({ id, ...change }) => row(id, change)) })),
    )
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const { rows } = events.reduce(inboxAfter, inbox([]))
        const { waiting, mine, others, closed } = queuesOf(rows)
        const all = ids([...waiting, ...mine, ...others, ...closed])
        expect(all.sort()).toEqual([...new Set(ids(rows))].sort())
        expect(all).toHaveLength(rows.length)
      }),
    )
  })

  it('counts who waits and what one has to read, not what a colleague has', () => {
    const active = { status: 'active', unread: 2 } as const
    expect(callsForMe([row(1), row(2, { ...active, mine: true }), row(3, active)])).toBe(3)
    expect(callsForMe([row(1, { status: 'closed', mine: true, unread: 4 })])).toBe(0)
  })
})

describe('KS-SRV-8: standard answers', () => {
  const answers = [
    { id: 1, title: 'VOG aanvragen', body: 'Je vraagt de VOG aan bij Justis.' },
    { id: 2, title: 'Groeten', body: 'Fijne dag! Lukt de VOG niet, dan horen we het.' },
    { id: 3, title: 'Café', body: 'Tot dan.' },
  ]

  it.each([
    ['/', '', 0],
    ['Hoi, /vog', 'vog', 5],
    ['/vog aanvr', 'vog aanvr', 0],
    ['een\n/dag', 'dag', 4],
  ])('in “%s” one looks for “%s”', (text, words, from) => {
    expect(searchAt(text, text.length)).toEqual({ from, words })
  })

  it.each(['en/of', 'https://www.justis.nl', 'gewoon', '/vog\nverder'])('in “%s” one looks for nothing', (text) => {
    expect(searchAt(text, text.length)).toBeNull()
  })

  it('finds every word, in the title first, without minding capitals and accents', () => {
    expect(findAnswers(answers, 'vog').map(({ id }) => id)).toEqual([1, 2])
    expect(findAnswers(answers, 'VOG justis').map(({ id }) => id)).toEqual([1])
    expect(findAnswers(answers, 'cafe').map(({ id }) => id)).toEqual([3])
    expect(findAnswers(answers, 'zeilboot')).toEqual([])
    expect(findAnswers(answers, '')).toHaveLength(3)
  })

  it('puts the answer where was looked for, and leaves the rest', () => {
    const text = 'Hoi, /vog en verder'
    const search = searchAt(text, 9)
    if (!search) throw new Error('nothing is looked for')
    expect(withAnswer(text, 9, search, 'Bij Justis.')).toEqual({ text: 'Hoi, Bij Justis. en verder', caret: 16 })
  })
})
