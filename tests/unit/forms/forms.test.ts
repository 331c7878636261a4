import { describe, expect, it } from 'vitest'
import { type Answer, answersOf } from '@/src/domain/forms/answers'
import { type FieldKind, type FormField, fieldKinds } from '@/src/domain/forms/field'
import { isOpenOn } from '@/src/domain/forms/open'
import { formProblems } from '@/src/domain/forms/problems'
import { answerTable } from '@/src/domain/forms/table'
import { csvLine } from '@/src/domain/shared/csv'
import { tidyText } from '@/src/domain/shared/tidy-text'
import { parseDate, parseDecimal } from '@/src/lib/dutch-input'

const readers = { date: parseDate, number: parseDecimal }
const choices = [
  { value: 'ja', label: 'Ja, graag' },
  { value: 'nee', label: 'Nee' },
]

const field = (kind: FieldKind, more: Partial<FormField> = {}): FormField => ({
  kind,
  name: 'vraag',
  label: 'Je vraag',
  required: false,
  initial: '',
  options: kind === 'select' || kind === 'radio' ? choices : [],
  empty: '',
  ...more,
})

function kept(asked: FormField | FormField[], typed: [string, string][] | string): string | Answer[] {
  const fields = Array.isArray(asked) ? asked : [asked]
  const read = answersOf(fields, new Map(typeof typed === 'string' ? [['vraag', typed]] : typed), readers)
  return 'problems' in read ? read.problems.map(({ message }) => message).join(' ') : read.answers
}
const value = (asked: FormField, typed: string): string | undefined => {
  const read = kept(asked, typed)
  return typeof read === 'string' ? read : read[0]?.value
}

describe('7.2: what is filled in in an editor’s form', () => {
  it.each<[FieldKind, string, string | undefined]>([
    ['text', '  een \n twee ', 'een twee'],
    ['textarea', 'een\r\ntwee ', 'een\ntwee'],
    ['email', ' jan@voorbeeld.nl ', 'jan@voorbeeld.nl'],
    ['number', '7,50', '7,5'],
    ['number', '1.250', '1250'],
    ['date', '22-11-26', '2026-11-22'],
    ['checkbox', 'on', 'ja'],
    ['select', 'ja', 'ja'],
    ['radio', 'nee', 'nee'],
    ['text', 'x'.repeat(500), 'x'.repeat(500)],
    ['text', '   ', undefined],
    ['number', '', undefined],
  ])('%s %.20j is kept as %.20j', (kind, typed, expected) => expect(value(field(kind), typed)).toBe(expected))

  it.each<[FieldKind, string, RegExp]>([
    ['text', 'x'.repeat(501), /korter: hoogstens 500/],
    ['textarea', 'x'.repeat(1_000_000), /korter: hoogstens 5000/],
    ['email', 'jan', /e-mailadres/],
    ['email', `jan@${'voorbeeld.'.repeat(30)}nl`, /e-mailadres/],
    ['email', 'jan@x.nl\nBcc: y@x.nl', /e-mailadres/],
    ['number', 'zeven', /getal/],
    ['number', '1'.repeat(400), /getal/],
    ['date', '30-02-2026', /bestaande datum/],
    ['select', 'misschien', /in de lijst/],
    ['radio', 'Ja, graag', /in de lijst/],
  ])('%s %.20j is refused', (kind, typed, problem) => expect(value(field(kind), typed)).toMatch(problem))

  it.each(fieldKinds)('%s left empty: refused when it must be filled in, else left out (a box says no)', (kind) => {
    expect(kept(field(kind, { required: true }), [])).toMatch(/“Je vraag”/)
    expect(kept(field(kind), [])).toEqual(kind === 'checkbox' ? [{ field: 'vraag', value: 'nee' }] : [])
  })

  it('says that the form has changed when something comes that isn’t asked, and keeps nothing', () => {
    const typed: [string, string][] = [
      ['vraag', 'x'],
      ['__proto__', 'y'],
    ]
    expect(kept(field('text'), typed)).toMatch(/intussen veranderd/)
  })

  it('a question named like a part of every object is a question like any other', () => {
    const asked = ['constructor', 'toString', '__proto__'].map((name) => field('text', { name }))
    expect(kept(asked, [['__proto__', 'x']])).toEqual([{ field: '__proto__', value: 'x' }])
    expect(kept(asked, [])).toEqual([])
  })

  it('keeps no half characters and nothing that hides or turns round what is written', () => {
    expect(tidyText('a\uD800b\u202Ec\0d\u{1F600}')).toBe('a\uFFFDbcd\u{1F600}')
    expect(tidyText('e\u0301')).toBe('\u00E9')
  })

  it('is open until the end of the last day', () => {
    const opening = { isOpen: true, closesOn: '2026-11-30' }
    expect(isOpenOn(opening, '2026-11-30')).toBe(true)
    expect(isOpenOn(opening, '2026-12-01')).toBe(false)
    expect(isOpenOn({ isOpen: true, closesOn: null }, '2030-01-01')).toBe(true)
    expect(isOpenOn({ isOpen: false, closesOn: null }, '2026-11-30')).toBe(false)
  })
})

const options = (count: number) => Array.from({ length: count }, (_, nth) => ({ value: `a${nth}`, label: 'X' }))
const problems = (fields: FormField[]) => formProblems(fields.map((asked, at) => ({ ...asked, at })))

describe('7.2: a form that can’t work is refused when it is made', () => {
  it.each<[string, FormField[], string]>([
    ['no question', [], 'fields'],
    ['200 questions', Array.from({ length: 200 }, (_, nth) => field('text', { name: `v${nth}` })), 'fields'],
    ['a name of the language', [field('text', { name: '__proto__' })], 'fields.0.name'],
    ['a name with a space', [field('text', { name: 'mijn vraag' })], 'fields.0.name'],
    ['a name twice', [field('text'), field('date', { name: 'Vraag' })], 'fields.1.name'],
    ['a choice out of nothing', [field('radio', { options: [] })], 'fields.0.options'],
    ['the same answer twice', [field('select', { options: [...choices, ...choices] })], 'fields.0.options'],
    ['an empty answer', [field('select', { options: [{ value: ' ', label: 'X' }] })], 'fields.0.options'],
    ['a default that can’t be chosen', [field('select', { initial: 'x' })], 'fields.0.options'],
    ['61 questions', Array.from({ length: 61 }, (_, nth) => field('text', { name: `v${nth}` })), 'fields'],
    ['a name of 61 signs', [field('text', { name: 'v'.repeat(61) })], 'fields.0.name'],
    ['61 answers', [field('select', { options: options(61) })], 'fields.0.options'],
    ['an answer without value', [field('select', { options: [{ value: '', label: 'X' }] })], 'fields.0.options'],
    ['a space before an answer', [field('select', { options: [{ value: ' ja', label: 'Ja' }] })], 'fields.0.options'],
    ['an endless answer', [field('select', { options: [{ value: 'x'.repeat(301), label: 'X' }] })], 'fields.0.options'],
    ['an endless label', [field('radio', { options: [{ value: 'x', label: 'x'.repeat(301) }] })], 'fields.0.options'],
    ['an endless default', [field('textarea', { initial: 'x'.repeat(5001) })], 'fields.0.defaultValue'],
    ['an endless question', [field('text', { label: 'x'.repeat(301) })], 'fields.0.label'],
  ])('%s', (_what, fields, place) => expect(problems(fields).map((problem) => problem.field)).toEqual([place]))

  it('passes what is just within every limit', () => {
    const named = field('text', { name: 'v'.repeat(60), label: 'x'.repeat(300) })
    expect(problems([named, field('select', { options: options(60) })])).toEqual([])
    expect(problems([field('textarea', { initial: 'x'.repeat(5000) })])).toEqual([])
    expect(problems(Array.from({ length: 60 }, (_, nth) => field('text', { name: `v${nth}` })))).toEqual([])
    const long = 'x'.repeat(300)
    expect(problems([field('radio', { options: [{ value: long, label: long }] })])).toEqual([])
  })

  it('passes one of every kind', () => {
    expect(problems(fieldKinds.map((kind) => field(kind, { name: `v-${kind}` })))).toEqual([])
  })
})

describe('7.2: answers as a table', () => {
  it('has a column a question, also of those that are gone, labels for choices, and numbers as numbers', () => {
    const questions = [field('select', { name: 'komt' }), field('number', { name: 'aantal', label: 'Met hoeveel?' })]
    const answers = new Map([
      ['komt', 'ja'],
      ['aantal', '2,5'],
      ['dieet', 'geen'],
    ])
    expect(answerTable(questions, [{ at: '2026-11-22 09:41', number: null, name: 'Jan', answers }])).toEqual([
      ['Ingevuld op', 'Lidnummer', 'Naam', 'Je vraag', 'Met hoeveel?', 'dieet (vervallen)'],
      ['2026-11-22 09:41', null, 'Jan', 'Ja, graag', 2.5, 'geen'],
    ])
  })

  it('leaves a cell empty where nothing was filled in, and shows as it was what isn’t a number any more', () => {
    const row = (answers: [string, string][]) => ({ at: 'nu', number: null, name: null, answers: new Map(answers) })
    const questions = [field('select', { name: 'komt' }), field('number', { name: 'aantal' })]
    const [, first, second] = answerTable(questions, [
      row([]),
      row([
        ['aantal', 'veel'],
        ['dieet', 'geen'],
      ]),
    ])
    expect(first).toEqual(['nu', null, null, null, null, null])
    expect(second).toEqual(['nu', null, null, null, 'veel', 'geen'])
  })

  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '\n=1', '＝1'])('%j is no formula in a spreadsheet', (text) => {
    expect(csvLine([text])).toMatch(/^"?'/)
  })
})
