import type { NormInput } from '@/src/domain/registers/norm'
import { directions, terms } from './kckz'

/** Maternity carers whose period started before 1 April 2023 (norms.md §3). */
export const kckz2019: NormInput = {
  code: 'kckz-2019',
  title: 'KCKZ norm 2019',
  validFrom: '2019-01-01',
  validUntil: '2023-03-31',
  period: { kind: 'fixed', years: 4 },
  total: { points: 40, article: 'Norm 2019, artikel 1' },
  categories: [
    {
      code: 'A',
      title: 'A. Verdieping',
      article: 'Norm 2019, artikel 2',
      minimum: 20,
      booking: 'by-provider',
      topics: [
        {
          code: 'feeding-in-depth',
          title: '(Borst)voeding verdieping',
          article: 'Norm 2019, artikel 2.1',
          sessions: 1,
        },
        { code: 'child-first-aid', title: 'Kinder-EHBO', article: 'Norm 2019, artikel 2.2', sessions: 1 },
        { code: 'resuscitation', title: 'Reanimatie', article: 'Norm 2019, artikel 2.3', sessions: 1 },
        {
          code: 'birth-physiology-pathology',
          title: 'Fysiologie en pathologie van de baring',
          article: 'Norm 2019, artikel 2.4',
          sessions: 1,
        },
        {
          code: 'postpartum',
          title: 'Kraambed',
          article: 'Norm 2019, artikel 2.5',
          sessions: 1,
          components: [
            { code: 'mother', title: 'moeder', sessions: 1 },
            { code: 'newborn', title: 'pasgeborene', sessions: 1 },
          ],
        },
        { code: 'early-signalling', title: 'Vroegsignalering', article: 'Norm 2019, artikel 2.6', sessions: 1 },
      ],
    },
    {
      code: 'B',
      title: 'B. Beroepsontwikkeling',
      article: 'Norm 2019, artikel 3',
      minimum: 10,
      booking: 'by-provider',
    },
    {
      code: 'C',
      title: 'C. Keuze en specialisatie',
      article: 'Norm 2019, artikel 4',
      minimum: 10,
      booking: 'by-provider',
      topics: [
        { code: 'general', title: 'Algemeen', sessions: 0 },
        { code: 'birth-assistance', title: 'Partusassistentie', sessions: 0 },
        { code: 'nursing-techniques', title: 'Verpleegtechnische handelingen', sessions: 0 },
      ],
    },
  ],
  annotations: directions('C', 10, 'Norm 2019, artikel 4'),
  submission: { windowMonths: 3, article: 'Norm 2019, artikel 5' },
  ...terms,
}
