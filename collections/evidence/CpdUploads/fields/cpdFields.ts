import type { Field } from 'payload'
import { calendarDate } from '@/src/fields/calendar-date'
import { filesField, ownerFields } from '../../shared/ownerFields'

/** Fields of KS-CPD-2. A draft may be incomplete; what a submission needs is said in src/domain/evidence. */
export const cpdFields: Field[] = [
  { name: 'title', type: 'text', label: 'Naam van de scholing', required: true, maxLength: 200 },
  {
    name: 'category',
    type: 'select',
    label: 'Soort',
    options: [
      { value: 'own-field', label: 'Vakgericht' },
      { value: 'free', label: 'Vrije ruimte' },
      { value: 'literature', label: 'Literatuur' },
      { value: 'mbk', label: 'MBK' },
      { value: 'psbk', label: 'PsBK' },
    ],
  },
  { name: 'provider', type: 'text', label: 'Aanbieder', maxLength: 200 },
  calendarDate({ name: 'from', label: 'Van' }),
  calendarDate({ name: 'to', label: 'Tot en met', index: true }),
  { name: 'hours', type: 'number', label: 'Uren (SBU)', min: 0, max: 1000 },
  filesField,
  ...ownerFields,
]
