import type { NormInput } from '@/src/domain/registers/norm'
import { directions, terms } from './kckz'

const theoryAndPractice = (sessions: number) => [
  { code: 'theory', title: 'theorie', sessions },
  { code: 'practice', title: 'praktijk', sessions },
]

/** Maternity carers whose period started on or after 1 April 2023 (norms.md §3). */
export const kckz2023: NormInput = {
  code: 'kckz-2023',
  title: 'KCKZ norm 2023',
  validFrom: '2023-04-01',
  validUntil: null,
  period: { kind: 'fixed', years: 4 },
  total: { points: 40, article: 'Norm 2023, artikel 1' },
  categories: [
    {
      code: 'A',
      title: 'A. Acute zorg',
      article: 'Norm 2023, artikel 2',
      minimum: 12,
      booking: 'by-provider',
      topics: [
        {
          code: 'child-first-aid',
          title: 'Kinder-EHBO',
          article: 'Norm 2023, artikel 2.1',
          sessions: 2,
          components: theoryAndPractice(2),
        },
        {
          code: 'resuscitation',
          title: 'Reanimatie',
          article: 'Norm 2023, artikel 2.2',
          sessions: 1,
          components: theoryAndPractice(1),
        },
        {
          code: 'acute-postpartum',
          title: 'Acute situaties in het kraambed',
          article: 'Norm 2023, artikel 2.3',
          sessions: 1,
          components: theoryAndPractice(1),
        },
      ],
    },
    {
      code: 'B',
      title: 'B. Kraamzorg verdiepen',
      article: 'Norm 2023, artikel 3',
      minimum: 12,
      booking: 'by-provider',
      topics: [
        { code: 'breastfeeding', title: 'Borstvoeding', article: 'Norm 2023, artikel 3.1', sessions: 2 },
        { code: 'maternity-in-depth', title: 'Kraamzorg verdieping', article: 'Norm 2023, artikel 3.2', sessions: 1 },
        { code: 'risk-signalling', title: 'Risico’s signaleren', article: 'Norm 2023, artikel 3.3', sessions: 1 },
        {
          code: 'health-education',
          title: 'Voorlichting en gezondheid',
          article: 'Norm 2023, artikel 3.4',
          sessions: 1,
        },
        { code: 'formula-feeding', title: 'Kunstvoeding', sessions: 0 },
      ],
    },
    {
      code: 'C',
      title: 'C. Beroepshouding',
      article: 'Norm 2023, artikel 4',
      minimum: 8,
      booking: 'by-provider',
      courses: { minimum: 3, article: 'Norm 2023, artikel 4.1' },
    },
    {
      code: 'D',
      title: 'D. Keuze en specialisatie',
      article: 'Norm 2023, artikel 5',
      minimum: 8,
      booking: 'by-provider',
      topics: [
        { code: 'birth-assistance', title: 'Partusassistentie', sessions: 0 },
        { code: 'nursing-techniques', title: 'Verpleegtechnische handelingen', sessions: 0 },
        { code: 'teaching-groups', title: 'Lesgeven aan grote groepen', sessions: 0 },
        { code: 'other', title: 'Overig', sessions: 0 },
      ],
    },
  ],
  documents: [
    {
      kind: 'first-aid-certificate',
      title: 'EHBO-certificaat',
      article: 'Norm 2023, artikel 6',
      rule: 'whole-period',
    },
  ],
  annotations: directions('D', 8, 'Norm 2023, artikel 5'),
  submission: { windowMonths: 3, article: 'Norm 2023, artikel 7' },
  ...terms,
}
