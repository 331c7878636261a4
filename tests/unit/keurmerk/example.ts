import type { Framework, KeurmerkNorm, KeurmerkQuestion } from '@/src/domain/keurmerk/framework'

/** A question with everything it needs; what a test is about is handed in. */
export const question = (change: Partial<KeurmerkQuestion> = {}): KeurmerkQuestion => ({
  code: 'q1',
  norm: '1',
  phase: 'plan',
  kind: 'text',
  text: 'Hoe bepaal je of een cliënt op de juiste plek is?',
  points: [],
  levels: {
    insufficient: { description: 'Een ander bepaalt het.', examples: [] },
    almost: { description: 'Alleen dát het gebeurt.', examples: [] },
    sufficient: { description: 'Hoe het gebeurt.', examples: [] },
  },
  isExample: true,
  ...change,
})

export const norm = (change: Partial<KeurmerkNorm> = {}): KeurmerkNorm => ({
  code: '1',
  level: 'consulting-room',
  title: 'Kortdurend behandelen',
  description: '',
  promise: 'U wordt niet langer behandeld dan nodig.',
  criteria: { plan: ['Er is een plan.'] },
  documents: [],
  faq: [],
  ...change,
})

/** Two norms: the first with two phases and three questions, the second with one question. */
export const framework = (change: Partial<Framework> = {}): Framework => ({
  year: 2026,
  norms: [
    norm({ criteria: { plan: ['Er is een plan.'], act: ['Er wordt bijgesteld.'] } }),
    norm({ code: '2a', level: 'organisation', criteria: { check: ['Er wordt gemeten.'] } }),
  ],
  questions: [
    question({ code: 'stel-bij', phase: 'act' }),
    question({ code: 'plek' }),
    question({ code: 'doelen' }),
    question({ code: 'meting', norm: '2a', phase: 'check', kind: 'year' }),
  ],
  ...change,
})
