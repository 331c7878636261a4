import type { Field } from 'payload'
import { applies, kind, list, named } from './virtual'

const documents = list(
  'documents',
  'Documenten',
  ['Document', 'Documenten'],
  [
    named(kind),
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

const facts = list('facts', 'Wat in orde moet zijn', ['Eis', 'Wat in orde moet zijn'], [named(kind), applies])

/** Documents, and what else must be in order. */
export const documentsTab: Field[] = [documents, facts]
