import { fileTypes } from '@/src/domain/evidence/file-types'
import { article, code, list, named, number, row, rowName, title } from './virtual'

/** The categories of points, each with its topics. */
export const categories = list(
  'categories',
  'Categorieën',
  ['Categorie', 'Categorieën'],
  [
    named(),
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
        named(),
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
