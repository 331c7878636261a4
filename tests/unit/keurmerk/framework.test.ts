import { describe, expect, it } from 'vitest'
import { type Framework, questionsOf } from '@/src/domain/keurmerk/framework'
import { frameworkProblems } from '@/src/domain/keurmerk/framework-problems'
import { framework, norm, question } from './example'

describe('KB-1: a framework of norms, phases and questions', () => {
  it.each<[string, Partial<Framework>, Record<string, string>]>([
    ['a good one', {}, {}],
    ['no norms', { norms: [], questions: [] }, { norms: 'Voeg ten minste één norm toe.' }],
    ['a norm twice', { norms: [norm(), norm()], questions: [question()] }, { 'norms.1.code': 'Deze code is er al.' }],
    [
      'an empty norm',
      { norms: [norm({ code: ' ', title: '', promise: ' ', criteria: {} })], questions: [] },
      {
        'norms.0.code': 'Vul de code van de norm in, bijvoorbeeld 2a.',
        'norms.0.title': 'Vul de naam van de norm in.',
        'norms.0.promise': 'Schrijf wat cliënten mogen verwachten.',
        'norms.0.criteria': 'Geef bij ten minste één fase de criteria.',
      },
    ],
    [
      'a phase without criteria, and one with an empty one',
      {
        norms: [norm({ criteria: { plan: [], do: ['Er wordt gehandeld.', ' '] } })],
        questions: [question(), question({ code: 'q2', phase: 'do' })],
      },
      {
        'norms.0.criteria.plan': 'Vul de criteria van de fase Plan in.',
        'norms.0.criteria.do': 'Vul de criteria van de fase Do in.',
      },
    ],
    [
      'a phase that nobody is asked about',
      { norms: [norm({ criteria: { plan: ['a'], check: ['b'] } })], questions: [question()] },
      { 'norms.0.questions': 'De fase Check heeft nog geen vraag.' },
    ],
    [
      'a question of no norm, and one of a phase the norm hasn’t',
      {
        norms: [norm()],
        questions: [question(), question({ code: 'q2', norm: '9' }), question({ code: 'q3', phase: 'check' })],
      },
      {
        'questions.1.norm': 'Deze norm bestaat dit jaar niet.',
        'questions.2.phase': 'Norm 1 heeft geen criteria in de fase Check.',
      },
    ],
    [
      'a question twice',
      { norms: [norm()], questions: [question(), question()] },
      { 'questions.1.code': 'Deze code is er al.' },
    ],
    [
      'a question that says nothing',
      {
        norms: [norm()],
        questions: [
          question({
            code: '',
            text: '',
            points: [{ text: ' ', words: [] }],
            levels: {
              insufficient: { description: '', examples: [] },
              almost: { description: ' ', examples: [] },
              sufficient: { description: '', examples: [] },
            },
          }),
        ],
      },
      {
        'questions.0.code': 'Geef de vraag een code.',
        'questions.0.text': 'Vul de vraag in.',
        'questions.0.points.0.text': 'Vul het aandachtspunt in.',
        'questions.0.levels.insufficient': 'Schrijf welk antwoord onder ‘Voldoet (nog) niet’ valt.',
        'questions.0.levels.almost': 'Schrijf welk antwoord onder ‘Voldoet bijna’ valt.',
        'questions.0.levels.sufficient': 'Schrijf welk antwoord onder ‘Voldoet’ valt.',
      },
    ],
    [
      'a document from a day that isn’t',
      {
        norms: [
          norm({
            documents: [
              { title: 'Spiegel', description: '', availableFrom: '2026-02-30' },
              { title: 'Website', description: '', availableFrom: null },
              { title: 'Meten', description: '', availableFrom: '2026-01-01' },
            ],
          }),
        ],
        questions: [question()],
      },
      { 'norms.0.documents.0.availableFrom': 'Vul een bestaande dag in.' },
    ],
  ])('%s', (_name, change, expected) => {
    expect(frameworkProblems(framework(change))).toEqual(expected)
  })

  it('numbers the questions of a norm in the order of the phases, and within them as they are written', () => {
    const numbered = questionsOf(framework(), '1').map(({ code, number }) => `${number} ${code}`)
    expect(numbered).toEqual(['1 plek', '2 doelen', '3 stel-bij'])
    expect(questionsOf(framework(), '2a').map(({ number }) => number)).toEqual([1])
    expect(questionsOf(framework(), '3')).toEqual([])
    const backwards = (['act', 'check', 'do', 'plan'] as const).map((phase) => question({ code: phase, phase }))
    const inOrder = questionsOf(framework({ questions: backwards }), '1').map(({ code }) => code)
    expect(inOrder).toEqual(['plan', 'do', 'check', 'act'])
  })
})
