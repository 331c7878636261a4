import type { Field, RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'
import { can, fieldFor } from '@/src/access/compose'
import { openingProblems, type TypedHours } from '@/src/domain/service/opening'
import { weekdayLabels } from '@/src/domain/service/weekdays'
import { choices } from '@/src/domain/shared/choices'

const count = (name: string, label: string, defaultValue: number, min: number, max: number): Field => ({
  name,
  type: 'number',
  label,
  required: true,
  defaultValue,
  min,
  max,
})

type Asked = { data: TypedHours; path: (string | number)[] }

/** Fields depend on each other here: each shows what the rule has against it. */
const valid = (_value: unknown, { data, path }: Asked): true | string => openingProblems(data)[path.join('.')] ?? true

const clock = (name: string, label: string): Field => ({
  name,
  type: 'text',
  label,
  required: true,
  admin: { description: 'Als uu:mm, bijvoorbeeld 09:30.' },
  validate: valid,
})

const day = (name: string, label: string): Field => ({
  name,
  type: 'text',
  label,
  required: true,
  admin: { components: { Field: '/src/fields/CalendarDateField' } },
  validate: valid,
})

/** Fields of the opening hours: how long a call is, when, by whom, and on which days not. */
export const openingHoursFields: Field[] = [
  count('slotMinutes', 'Een gesprek duurt (minuten)', 15, 5, 60),
  count('leadMinutes', 'Op zijn vroegst na (minuten)', 60, 0, 2880),
  count('horizonDays', 'Te plannen tot (dagen vooruit)', 60, 1, 365),
  { name: 'liberationDay', type: 'checkbox', label: 'Op Bevrijdingsdag (5 mei) gesloten', defaultValue: true },
  { name: 'goodFriday', type: 'checkbox', label: 'Op Goede Vrijdag gesloten', defaultValue: false },
  {
    name: 'hours',
    type: 'array',
    label: 'Uren waarop gebeld wordt',
    labels: { singular: 'Blok', plural: 'Blokken' },
    maxRows: 40,
    fields: [
      { name: 'weekday', type: 'select', label: 'Dag', required: true, options: choices(weekdayLabels) },
      clock('from', 'Van'),
      clock('until', 'Tot'),
    ],
  },
  {
    name: 'staff',
    type: 'array',
    label: 'Wie er bellen',
    labels: { singular: 'Collega', plural: 'Collega’s' },
    maxRows: 40,
    // Which account it is, is nobody’s business but ours.
    access: { read: fieldFor(can('takeCalls')) },
    fields: [
      {
        name: 'account',
        type: 'relationship',
        relationTo: 'users',
        hasMany: false,
        label: 'Account',
        required: true,
        validate: async (...[value, asked]: Parameters<RelationshipFieldSingleValidation>) => {
          const exists = await relationship(value, asked)
          return exists === true ? valid(value, asked) : exists
        },
      },
      { name: 'name', type: 'text', label: 'Naam voor leden', required: true, maxLength: 80 },
      {
        name: 'weekdays',
        type: 'select',
        hasMany: true,
        label: 'Werkt op',
        options: choices(weekdayLabels),
        admin: { description: 'Leeg: elke dag.' },
      },
    ],
  },
  {
    name: 'closures',
    type: 'array',
    label: 'Gesloten',
    labels: { singular: 'Periode', plural: 'Periodes' },
    maxRows: 100,
    // Who is away when, is nobody’s business but ours; a closed day says so itself where one plans.
    access: { read: fieldFor(can('takeCalls')) },
    fields: [
      day('from', 'Van'),
      day('until', 'Tot en met'),
      { name: 'reason', type: 'text', label: 'Waarom', maxLength: 120 },
      {
        name: 'account',
        type: 'relationship',
        relationTo: 'users',
        label: 'Alleen voor',
        admin: { description: 'Leeg: iedereen is dan weg.' },
      },
    ],
  },
]
