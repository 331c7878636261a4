import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answerProblem,
  judgeSave,
  longestAnswer,
  prefill,
  progressOf,
  sendProblems,
} from '@/src/domain/keurmerk/answers'
import type { QuestionKind } from '@/src/domain/keurmerk/framework'
import { toBeRead } from '@/src/domain/keurmerk/unchanged'
import { framework, question } from './example'

describe('KB-4: an answer', () => {
  const link = 'Vul een volledig webadres in, bijvoorbeeld https://www.jepraktijk.nl/over-ons.'
  it.each<[QuestionKind, string, string | null]>([
    ['text', '', null],
    ['text', 'x'.repeat(longestAnswer), null],
    ['text', ` ${'x'.repeat(longestAnswer)}\n`, null],
    ['text', 'x'.repeat(longestAnswer + 1), 'Je antwoord is 1 tekens te lang. Kort het in, of voeg een bijlage toe.'],
    ['text', 'x'.repeat(200_000), 'Je antwoord is 180.000 tekens te lang. Kort het in, of voeg een bijlage toe.'],
    ['yes-no', 'Ja', null],
    ['yes-no', 'Nee', null],
    ['yes-no', 'ja', 'Kies ja of nee.'],
    ['yes-no', '', null],
    ['year', '2026', null],
    ['year', '2000', null],
    ['year', '1999', 'Vul een jaar in, tot en met 2026.'],
    ['year', '2027', 'Vul een jaar in, tot en met 2026.'],
    ['year', '25', 'Vul een jaar in, tot en met 2026.'],
    ['year', '02025', 'Vul een jaar in, tot en met 2026.'],
    ['link', 'https://praktijk.nl/cqi', null],
    ['link', 'http://praktijk.nl', null],
    ['link', 'praktijk.nl', link],
    ['link', 'javascript:alert(1)', link],
    ['link', 'ftp://praktijk.nl', link],
    ['link', 'https://localhost/', link],
  ])('%s %#', (kind, typed, problem) => {
    expect(answerProblem(question({ kind }), typed, 2026)).toBe(problem)
  })

  it('is sent only when every question has a good one', () => {
    const all = [
      { code: 'plek', text: 'Zo.' },
      { code: 'doelen', text: 'Zus.' },
      { code: 'stel-bij', text: 'En zo.' },
      { code: 'meting', text: '2025' },
    ]
    expect(sendProblems(framework(), all)).toEqual({})
    expect(sendProblems(framework(), all.slice(1))).toEqual({ plek: 'Beantwoord deze vraag.' })
    expect(
      sendProblems(framework(), [
        ...all.slice(0, 2),
        { code: 'stel-bij', text: ' \n' },
        { code: 'meting', text: 'nu' },
      ]),
    ).toEqual({
      'stel-bij': 'Beantwoord deze vraag.',
      meting: 'Vul een jaar in, tot en met 2026.',
    })
  })

  it('counts for the progress when there is something in it, of a question that is asked', () => {
    const answers = [
      { code: 'plek', text: 'Zo.' },
      { code: 'doelen', text: '  ' },
      { code: 'of-old', text: 'Was.' },
    ]
    expect(progressOf(framework().questions, answers)).toEqual({ answered: 1, asked: 4 })
    const more = [...answers, { code: 'stel-bij', text: 'Ook.' }]
    expect(progressOf(framework().questions, more)).toEqual({ answered: 2, asked: 4 })
  })
})

describe('KB-4: what last year’s holder finds filled in', () => {
  const last = {
    framework: framework({ year: 2025 }),
    holder: true,
    answers: [
      { code: 'plek', text: 'Zo.', judgement: 'sufficient' as const },
      { code: 'doelen', text: 'Bijna.', judgement: 'almost' as const },
      { code: 'meting', text: '2024', judgement: 'sufficient' as const },
      { code: 'of-old', text: 'Was.', judgement: 'sufficient' as const },
    ],
  }
  it('is what was sufficient and is asked the same way; no year', () => {
    expect(prefill(framework(), last)).toEqual([{ code: 'plek', text: 'Zo.' }])
  })
  it.each([
    ['nothing without a year before', framework(), null],
    ['nothing for who didn’t hold it', framework(), { ...last, holder: false }],
    [
      'nothing where the words of the question changed',
      framework({ questions: [question({ code: 'plek', text: 'Anders?' })] }),
      last,
    ],
    [
      'nothing where another question has its words now',
      framework({ questions: [question({ code: 'doelen' }), question({ code: 'plek', text: 'Anders?' })] }),
      { ...last, answers: last.answers.slice(0, 1) },
    ],
    ['nothing where its kind changed', framework({ questions: [question({ code: 'plek', kind: 'yes-no' })] }), last],
  ])('%s', (_name, now, before) => {
    expect(prefill(now, before)).toEqual([])
  })
})

describe('KB-4: several people at once', () => {
  it.each([
    ['the first answer', null, { seen: 0, text: 'A' }, 'saved'],
    ['nobody was before', { revision: 3, text: 'A' }, { seen: 3, text: 'B' }, 'saved'],
    ['somebody was, with other words', { revision: 4, text: 'C' }, { seen: 3, text: 'B' }, 'conflict'],
    ['somebody was, with the same words', { revision: 4, text: 'B' }, { seen: 3, text: 'B' }, 'same'],
    ['both wrote the first answer', { revision: 1, text: 'A' }, { seen: 0, text: 'B' }, 'conflict'],
  ] as const)('%s', (_name, current, save, expected) => {
    expect(judgeSave(current, save)).toBe(expected)
  })

  it('never loses a text: what is overwritten was seen, and a conflict keeps what stands', () => {
    const write = fc.record({ seen: fc.integer({ min: 0, max: 6 }), text: fc.constantFrom('a', 'b', 'c') })
    fc.assert(
      fc.property(fc.array(write), (writes) => {
        let current: { revision: number; text: string } | null = null
        for (const save of writes) {
          const outcome = judgeSave(current, save)
          if (outcome === 'saved') {
            expect(save.seen).toBe(current?.revision ?? 0)
            current = { revision: save.seen + 1, text: save.text }
          } else if (outcome === 'same') expect(current?.text).toBe(save.text)
        }
      }),
    )
  })
})

describe('KB-5: what a reviewer reads again', () => {
  const before = [
    { code: 'plek', text: 'Zo.', judgement: 'sufficient' as const },
    { code: 'doelen', text: 'Bijna.', judgement: 'almost' as const },
  ]
  it('is what changed, what wasn’t sufficient, and what is new', () => {
    const now = [
      { code: 'plek', text: ' Zo. ' },
      { code: 'doelen', text: 'Bijna.' },
      { code: 'stel-bij', text: 'Nieuw.' },
    ]
    expect(toBeRead(now, before).map(({ code }) => code)).toEqual(['doelen', 'stel-bij'])
    expect(toBeRead([{ code: 'plek', text: 'Anders.' }], before)).toHaveLength(1)
  })
})
