import type { Field } from 'payload'
import { can, fieldFor } from '@/src/access/compose'
import { nobody } from '@/src/access/rules'
import { evidenceStatuses, evidenceStatusLabels } from '@/src/domain/evidence/status'
import { calendarDate } from '@/src/fields/calendar-date'
import { moment } from '@/src/fields/moment'
import type { ReviewRules } from './options'

/** Only transition() writes these; whatever a body says about them is ignored. */
const locked = { create: fieldFor(nobody), update: fieldFor(nobody) }
const readOnly = { readOnly: true, position: 'sidebar' } as const

/** Names of the fields that no save may change. */
export const protectedFields = [
  'status',
  'submittedAt',
  'reviewDueOn',
  'decidedAt',
  'decidedBy',
  'decisionReason',
  'grantedPoints',
  'therapist',
  'organisation',
] as const

/** The fields that review adds to a collection. */
export const reviewFields = ({ points }: ReviewRules): Field[] => [
  {
    name: 'status',
    type: 'select',
    label: 'Status',
    required: true,
    defaultValue: 'draft',
    access: locked,
    admin: readOnly,
    options: evidenceStatuses.map((value) => ({ value, label: evidenceStatusLabels[value] })),
  },
  { name: 'submittedAt', type: 'date', label: 'Ingediend op', access: locked, admin: { ...readOnly, date: moment } },
  calendarDate({ name: 'reviewDueOn', label: 'Antwoord uiterlijk', access: locked, admin: readOnly }),
  { name: 'decidedAt', type: 'date', label: 'Beoordeeld op', access: locked, admin: { ...readOnly, date: moment } },
  {
    // A plain number: the decision outlives the account of who took it.
    name: 'decidedBy',
    type: 'number',
    label: 'Beoordeeld door (account)',
    access: { ...locked, read: fieldFor(can('reviewEvidence')) },
    admin: readOnly,
  },
  {
    name: 'decisionReason',
    type: 'textarea',
    label: 'Toelichting van de beoordelaar',
    maxLength: 2000,
    access: locked,
    admin: readOnly,
  },
  {
    name: 'grantedPoints',
    type: 'number',
    label: points ? `Toegekend: ${points.label}` : 'Toegekend',
    min: 0,
    access: locked,
    admin: { ...readOnly, hidden: points === null },
  },
  {
    name: 'history',
    type: 'ui',
    label: 'Verloop',
    admin: { components: { Field: '/plugins/review/admin/EventList' } },
  },
]
