import { describe, expect, it } from 'vitest'
import { answerProblems, answersOf, type Question } from '@/src/domain/visitation/questionnaire'
import { uploadProblems } from '@/src/domain/visitation/upload'

const questions: Question[] = [
  { code: 'work', question: 'Hoe werk je?', kind: 'text', required: true },
  { code: 'files', question: 'Heb je dossiers?', kind: 'yes-no', required: true },
  { code: 'more', question: 'Nog iets?', kind: 'text' },
]
const typed = (answers: Record<string, string>) => answersOf(questions, (code) => answers[code] ?? '')

describe('KS-VIS-1: the questionnaire of a visit', () => {
  it('keeps answers with their question, trimmed; yes or no is one of the two', () => {
    const answers = typed({ work: ' Alleen. ', files: 'Misschien', more: 'Ja', unasked: 'x' })
    expect(answers).toEqual([
      { code: 'work', question: 'Hoe werk je?', answer: 'Alleen.' },
      { code: 'files', question: 'Heb je dossiers?', answer: '' },
      { code: 'more', question: 'Nog iets?', answer: 'Ja' },
    ])
    expect(typed({ files: 'Nee' })[1]?.answer).toBe('Nee')
  })

  it('is sent when what is required was answered; saved as it is', () => {
    const nothing = typed({})
    expect(Object.keys(answerProblems(questions, nothing, 'send'))).toEqual(['work', 'files'])
    expect(answerProblems(questions, nothing, 'save')).toEqual({})
    expect(answerProblems(questions, typed({ work: 'Alleen.', files: 'Ja' }), 'send')).toEqual({})
    // A question that was added since is asked too.
    expect(Object.keys(answerProblems(questions, [], 'send'))).toEqual(['work', 'files'])
  })

  it('an answer is no book, saved or sent', () => {
    const [fits, long] = ['x'.repeat(4000), 'x'.repeat(4001)]
    for (const intent of ['save', 'send'] as const) {
      expect(answerProblems(questions, typed({ work: fits, files: 'Ja' }), intent)).toEqual({})
      expect(Object.keys(answerProblems(questions, typed({ work: long, files: 'Ja' }), intent))).toEqual(['work'])
    }
  })
})

describe('KS-VIS-1: what a document about visitation needs', () => {
  const complete = { title: 'Verklaring', subject: 'statement', files: [1] }

  it.each<[string, object, string[]]>([
    ['complete', {}, []],
    ['proof with its day', { subject: 'proof', visitedOn: '2026-11-22' }, []],
    ['proof without a day', { subject: 'proof' }, ['visitedOn']],
    ['a visit that is still to come', { subject: 'proof', visitedOn: '2026-11-23' }, ['visitedOn']],
    ['nothing at all', { title: ' ', subject: null, files: [] }, ['title', 'subject', 'files']],
  ])('%s', (_what, change, fields) => {
    expect(Object.keys(uploadProblems({ ...complete, ...change }, '2026-11-22'))).toEqual(fields)
  })
})
