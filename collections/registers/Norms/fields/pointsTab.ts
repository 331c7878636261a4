import type { Field } from 'payload'
import { categories } from './categories'
import { article, categoryCode, group, list, named, number, row, topicCode } from './virtual'

const period = group('period', 'Periode', [
  {
    name: 'kind',
    type: 'radio',
    label: 'Soort periode',
    defaultValue: 'fixed',
    options: [
      { value: 'fixed', label: 'Vaste periode, daarna herregistratie' },
      { value: 'running', label: 'Doorlopend, met verplichtingen per kalenderjaar' },
    ],
  },
  row(
    { ...number('years', 'Jaren'), admin: { condition: (_, sibling) => sibling?.kind !== 'running' } },
    {
      ...number('cycleYears', 'Jaren in een cyclus'),
      admin: { condition: (_, sibling) => sibling?.kind === 'running' },
    },
  ),
])

const caps = list(
  'caps',
  'Maxima',
  ['Maximum', 'Maxima'],
  [
    named(),
    row(categoryCode, { name: 'activities', type: 'text', hasMany: true, label: 'Activiteiten (codes)' }),
    row(number('points', 'Hoogstens zoveel punten'), {
      name: 'per',
      type: 'select',
      label: 'Per',
      options: [
        { value: 'registration-year', label: 'Registratiejaar' },
        { value: 'calendar-year', label: 'Kalenderjaar' },
        { value: 'period', label: 'Registratieperiode' },
      ],
    }),
  ],
  'Wat boven het maximum komt, telt nergens als punten.',
)

const annotations = list(
  'annotations',
  'Aantekeningen op het certificaat',
  ['Aantekening', 'Aantekeningen'],
  [named(), row(categoryCode, topicCode, number('points', 'Vanaf zoveel punten'))],
)

/** Points, and over which period they are asked. */
export const pointsTab: Field[] = [
  period,
  group('total', 'Totaal', [row(number('points', 'Punten in totaal'), article)], 'Leeg: er is geen totaal.'),
  categories,
  caps,
  annotations,
]
