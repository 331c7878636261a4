import type { Field } from 'payload'
import { calendarDate } from '@/src/fields/calendar-date'
import { filesField, ownerFields } from '../../shared/ownerFields'

/** Fields of KS-DIP-2. A draft may be incomplete; what a submission needs is said in src/domain/evidence. */
export const diplomaFields: Field[] = [
  { name: 'title', type: 'text', label: 'Naam van het diploma', required: true, maxLength: 200 },
  {
    name: 'level',
    type: 'select',
    label: 'Niveau',
    options: [
      { value: 'hbo', label: 'hbo' },
      { value: 'mbo', label: 'mbo' },
      { value: 'other', label: 'anders' },
    ],
  },
  { name: 'fieldRelated', type: 'checkbox', label: 'In het eigen vakgebied' },
  {
    name: 'plato',
    type: 'select',
    label: 'PLATO',
    defaultValue: 'none',
    options: [
      { value: 'none', label: 'geen' },
      { value: 'mbk', label: 'MBK' },
      { value: 'psbk', label: 'PsBK' },
      { value: 'both', label: 'MBK en PsBK' },
    ],
  },
  { name: 'studyPoints', type: 'number', label: 'Studiepunten (EC)', min: 0, max: 480 },
  { name: 'contactHours', type: 'number', label: 'Contacturen', min: 0, max: 20000 },
  { name: 'provider', type: 'text', label: 'Opleider', maxLength: 200 },
  { name: 'accreditedBy', type: 'text', label: 'Geaccrediteerd door', maxLength: 200 },
  calendarDate({ name: 'obtainedOn', label: 'Behaald op' }),
  filesField,
  ...ownerFields,
]
