import type { Field } from 'payload'
import { applies, categoryCode, kind, list, named, number, row } from './virtual'

const yearly = list(
  'yearly',
  'Uren per kalenderjaar',
  ['Eis', 'Uren per kalenderjaar'],
  [
    named(kind),
    row(categoryCode, number('points', 'Uren per jaar')),
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
    named(kind),
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
    named(kind),
    row(number('years', 'Om de zoveel jaar'), number('firstTermMonths', 'Eerste keer na (maanden)')),
    applies,
  ],
)

/** What is asked per calendar year, or returns after some years. */
export const perYearTab: Field[] = [yearly, sessions, intervals]
