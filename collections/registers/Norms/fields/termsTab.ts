import type { Field } from 'payload'
import { article, editable, group, list, number, row } from './virtual'

/** Windows, terms and reminders. */
export const termsTab: Field[] = [
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
