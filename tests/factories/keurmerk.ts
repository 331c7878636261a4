import type { PayloadRequest } from 'payload'
import { fieldsOf } from '@/plugins/keurmerk/framework/write'
import type { Framework, KeurmerkQuestion } from '@/src/domain/keurmerk/framework'
import type { RoundDays } from '@/src/domain/keurmerk/round'
import { asSystem } from '@/src/lib/local-api'
import type { KeurmerkRound } from '@/src/payload-types'

const level = (description: string) => ({ description, examples: [] })

const question = (code: string, norm: string, given: Partial<KeurmerkQuestion> = {}): KeurmerkQuestion => ({
  code,
  norm,
  phase: 'plan',
  kind: 'text',
  text: `Hoe doe je ${code}?`,
  points: [{ text: 'cliënten doen mee', words: ['client'] }],
  levels: { insufficient: level('Dat.'), almost: level('Half.'), sufficient: level('Hoe.') },
  isExample: true,
  ...given,
})

/** Two norms with three questions: enough to be partly met. */
export const smallFramework = (year: number): Framework => ({
  year,
  norms: ['1', '2a'].map((code) => ({
    code,
    level: 'consulting-room',
    title: `Norm ${code}`,
    description: '',
    promise: 'We luisteren.',
    criteria: { plan: ['Er is een werkwijze.'] },
    documents: [],
    faq: [],
  })),
  questions: [question('q1', '1'), question('q2', '1', { kind: 'yes-no', points: [] }), question('q3', '2a')],
})

type Given = { organisation: number; year: number; days: RoundDays; published?: boolean; framework?: Framework }

/** A round of the keurmerk with its days. Everything that is judged is judged once, unless you say otherwise. */
export const aRound = (
  req: PayloadRequest,
  { organisation, year, days, published = true, framework = smallFramework(year) }: Given,
  more: Partial<Pick<KeurmerkRound, 'samplePercent' | 'sampleSeed'>> = {},
): Promise<KeurmerkRound> =>
  req.payload.create({
    collection: 'keurmerk-rounds',
    data: {
      title: `Keurmerk ${year}`,
      year,
      organisation,
      published,
      samplePercent: 0,
      sampleSeed: 'proef',
      ...days,
      ...fieldsOf(framework),
      ...more,
    },
    ...asSystem(req, 'factory'),
  })
