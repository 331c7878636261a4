import { describe, expect, it } from 'vitest'
import {
  type ShownAnswer,
  shownAnswer,
  type ThreadEvent,
  type Turn,
  threadAfter,
} from '@/src/features/assistant/thread/answer'

const answer: ShownAnswer = {
  id: 7,
  thread: 'b0b7e5c4',
  kind: 'passages',
  text: 'Een VOG vraag je aan bij Service en contact.',
  sources: [{ n: 1, title: 'VOG', href: '/kennisbank/vog', excerpt: '…' }],
  rule: null,
  record: null,
  offers: ['call'],
}
const after = (events: ThreadEvent[]): readonly Turn[] => events.reduce(threadAfter, [] as readonly Turn[])
const asked = (clientKey: string): ThreadEvent => ({ type: 'asked', clientKey, question: `vraag ${clientKey}` })

describe('KS-SRV-9: a talk with the assistant in the browser', () => {
  it('keeps questions in order, each with its own answer, in whatever order these come', () => {
    const turns = after([
      asked('a'),
      asked('b'),
      { type: 'answered', clientKey: 'b', answer: { ...answer, id: 8 } },
      { type: 'answered', clientKey: 'a', answer },
    ])
    expect(turns.map(({ question, answer: given }) => [question, given?.id])).toEqual([
      ['vraag a', 7],
      ['vraag b', 8],
    ])
  })

  it('a question asked again keeps its place, and is looked for again', () => {
    const turns = after([asked('a'), { type: 'failed', clientKey: 'a', why: 'Te druk.' }, asked('b'), asked('a')])
    expect(turns.map(({ clientKey, failed }) => [clientKey, failed])).toEqual([
      ['a', null],
      ['b', null],
    ])
  })

  it('remembers what was said of an answer, and takes it back when it didn’t arrive', () => {
    const rated = after([asked('a'), { type: 'rated', clientKey: 'a', helpful: false }])
    expect(rated[0]?.helpful).toBe(false)
    expect(threadAfter(rated, { type: 'rated', clientKey: 'a', helpful: null })[0]?.helpful).toBeNull()
  })

  it('grows by what a model writes, until the answer takes its place', () => {
    const writing = after([
      asked('a'),
      { type: 'written', clientKey: 'a', text: 'Eén zin.' },
      { type: 'written', clientKey: 'a', text: 'Nog een.' },
    ])
    expect([writing[0]?.written, writing[0]?.answer]).toEqual(['Eén zin. Nog een.', null])
    expect(threadAfter(writing, { type: 'answered', clientKey: 'a', answer })[0]?.written).toBe('')
    // Broken off and asked again: it is written from the beginning.
    const broken = threadAfter(writing, { type: 'failed', clientKey: 'a', why: 'Weg.' })
    expect(threadAfter(broken, asked('a'))[0]?.written).toBe('')
  })

  it('reads an answer without rule and record, and refuses one of an unknown kind', () => {
    const { rule: _rule, record: _record, ...bare } = answer
    expect(shownAnswer.parse(bare)).toEqual(answer)
    expect(shownAnswer.safeParse({ ...answer, kind: 'verzonnen' }).success).toBe(false)
  })
})
