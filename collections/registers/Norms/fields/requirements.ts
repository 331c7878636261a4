import type { Field } from 'payload'
import { fileTypes } from '@/src/domain/evidence/file-types'
import { applies, article, code, editable, group, list, number, row, rowName, title } from './virtual'

const kind: Field = { ...code, name: 'kind', label: 'Soort (code)' }

const categories = list(
  'categories',
  'Categorieën',
  ['Categorie', 'Categorieën'],
  [
    row(code, title, article),
    row(
      number('minimum', 'Punten die nodig zijn'),
      number('pacePerYear', 'Tempo: punten per jaar', 'Wordt getoond, is geen eis.'),
      {
        name: 'booking',
        type: 'select',
        label: 'Wie schrijft de punten bij',
        options: [
          { value: 'by-provider', label: 'De opleider, na de scholing' },
          { value: 'on-submission', label: 'Het lid zelf, bij indienen' },
          { value: 'on-approval', label: 'De beoordelaar, bij goedkeuring' },
        ],
      },
    ),
    {
      name: 'topics',
      type: 'array',
      label: 'Onderwerpen',
      labels: { singular: 'Onderwerp', plural: 'Onderwerpen' },
      admin: { initCollapsed: true, components: rowName('Onderwerp') },
      fields: [
        row(code, title, article),
        number('sessions', 'Verschillende bijeenkomsten', '0: alleen voor punten, niet verplicht.'),
        {
          name: 'components',
          type: 'array',
          label: 'Onderdelen die elk apart gehaald moeten worden',
          labels: { singular: 'Onderdeel', plural: 'Onderdelen' },
          admin: { initCollapsed: true, components: rowName('Onderdeel') },
          fields: [row(code, title, number('sessions', 'Bijeenkomsten'))],
        },
      ],
    },
    {
      name: 'courses',
      type: 'group',
      label: 'Verschillende scholingen',
      fields: [row(number('minimum', 'Minimaal'), article)],
    },
    {
      name: 'activities',
      type: 'array',
      label: 'Activiteiten die een lid zelf kan invoeren',
      labels: { singular: 'Activiteit', plural: 'Activiteiten' },
      admin: { initCollapsed: true, description: 'Leeg: iedere activiteit.', components: rowName('Activiteit') },
      fields: [row(code, title)],
    },
    {
      name: 'evidenceTypes',
      type: 'select',
      hasMany: true,
      label: 'Soorten bestanden als bewijs van een activiteit',
      options: Object.entries(fileTypes).map(([value, { label }]) => ({ value, label })),
      admin: { description: 'Leeg: alles wat het portaal aanneemt.' },
    },
  ],
  'Elke categorie heeft twee bolletjes: punten en onderwerpen.',
)

const caps = list(
  'caps',
  'Maxima',
  ['Maximum', 'Maxima'],
  [
    row(code, title, article),
    row(
      { name: 'category', type: 'text', label: 'Categorie (code)', maxLength: 40 },
      { name: 'activities', type: 'text', hasMany: true, label: 'Activiteiten (codes)' },
    ),
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

const documents = list(
  'documents',
  'Documenten',
  ['Document', 'Documenten'],
  [
    row(kind, title, article),
    {
      name: 'rule',
      type: 'select',
      label: 'Wanneer goed',
      options: [
        { value: 'whole-period', label: 'De hele periode geldig' },
        { value: 'valid-now', label: 'Nu geldig' },
        { value: 'once', label: 'Eén keer ingeleverd' },
      ],
    },
    applies,
  ],
)

const annotations = list(
  'annotations',
  'Aantekeningen op het certificaat',
  ['Aantekening', 'Aantekeningen'],
  [
    row(code, title, article),
    row(
      { name: 'category', type: 'text', label: 'Categorie (code)', maxLength: 40 },
      { name: 'topic', type: 'text', label: 'Onderwerp (code)', maxLength: 40 },
      number('points', 'Vanaf zoveel punten'),
    ),
  ],
)

const yearly = list(
  'yearly',
  'Uren per kalenderjaar',
  ['Eis', 'Uren per kalenderjaar'],
  [
    row(kind, title, article),
    row(
      { name: 'category', type: 'text', label: 'Categorie (code)', maxLength: 40 },
      number('points', 'Uren per jaar'),
    ),
    {
      name: 'carryForward',
      type: 'checkbox',
      label: 'Wat te veel is gaat mee naar het volgende jaar van de cyclus',
      defaultValue: false,
    },
    applies,
  ],
)

const sessions = list(
  'sessions',
  'Bijeenkomsten per kalenderjaar',
  ['Eis', 'Bijeenkomsten per kalenderjaar'],
  [
    row(kind, title, article),
    row(
      number('perYear', 'Bijeenkomsten per jaar'),
      number('minimumHours', 'Uren per bijeenkomst'),
      number('maximumHours', 'Hoogstens tellend'),
      number('minimumGroup', 'Groep vanaf'),
    ),
    applies,
  ],
)

const intervals = list(
  'intervals',
  'Wat om de zoveel jaar terugkomt',
  ['Eis', 'Wat terugkomt'],
  [
    row(kind, title, article),
    row(number('years', 'Om de zoveel jaar'), number('firstTermMonths', 'Eerste keer na (maanden)')),
    applies,
  ],
)

const facts = list(
  'facts',
  'Wat in orde moet zijn',
  ['Eis', 'Wat in orde moet zijn'],
  [row(kind, title, article), applies],
)

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

const terms: Field[] = [
  group('submission', 'Aanmelden voor herregistratie', [
    row(number('windowMonths', 'Vanaf zoveel maanden voor het einde'), article),
  ]),
  {
    ...list(
      'reminders',
      'Herinneringen voor het einde',
      ['Herinnering', 'Herinneringen'],
      [
        row(number('amount', 'Aantal'), {
          name: 'unit',
          type: 'select',
          label: 'Eenheid',
          options: [
            { value: 'days', label: 'dagen' },
            { value: 'weeks', label: 'weken' },
            { value: 'months', label: 'maanden' },
          ],
        }),
      ],
    ),
  },
  ...[
    number(
      'bookingTermWeeks',
      'Weken waarin een opleider bijschrijft',
      'Zo lang kan iemand ook na het einde nog aanmelden.',
    ),
    number('decisionWeeks', 'Weken voor een beslissing'),
    number('earlyStartMonths', 'Maanden dat een nieuwe periode eerder kan ingaan', 'Leeg: dat kan niet.'),
    number('extensionMonths', 'Maanden uitstel die direct kunnen', 'Leeg: alleen met een verzoek.'),
    number('samplePercent', 'Steekproef bij eigen activiteiten (%)', '100: alles wordt bekeken.'),
  ].map((field) => ({ ...field, virtual: true, admin: { ...field.admin, ...editable } }) satisfies Field),
]

/** Everything a norm asks, as tabs of the form. */
export const requirementTabs: Field = {
  type: 'tabs',
  tabs: [
    {
      label: 'Punten',
      fields: [
        period,
        group('total', 'Totaal', [row(number('points', 'Punten in totaal'), article)], 'Leeg: er is geen totaal.'),
        categories,
        caps,
        annotations,
      ],
    },
    { label: 'Documenten', fields: [documents, facts] },
    { label: 'Per jaar', fields: [yearly, sessions, intervals] },
    { label: 'Termijnen', fields: terms },
    {
      label: 'Proberen en publiceren',
      fields: [
        {
          name: 'trial',
          type: 'ui',
          admin: { components: { Field: '/collections/registers/Norms/admin/Trial' }, disableListColumn: true },
        },
      ],
    },
  ],
}
