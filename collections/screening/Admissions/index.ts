import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { nobody, own, within } from '@/src/access/rules'
import { tierLabels } from '@/src/domain/identity/membership'
import { admissionStatusLabels } from '@/src/domain/screening/labels'
import { choices } from '@/src/domain/shared/choices'
import { calendarDate } from '@/src/fields/calendar-date'
import { ownerFields } from '../../evidence/shared/ownerFields'
import { admissionEndpoints } from './endpoints'

/** One screening of one member: from sign-up to the decision (KS-SCR-3). Written by its endpoints only; one open at a time. */
export const Admissions: CollectionConfig = {
  slug: 'admissions',
  labels: { singular: 'Screening', plural: 'Screeningen' },
  admin: { group: 'Screening', defaultColumns: ['therapist', 'organisation', 'tier', 'status', 'startedOn'] },
  access: collectionAccess({
    read: anyOf(own(), within('viewPeople')),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('viewPeople'),
  }),
  lockDocuments: false,
  endpoints: admissionEndpoints,
  disableDuplicate: true,
  indexes: [{ fields: ['organisation', 'status', 'startedOn'] }],
  fields: [
    ...ownerFields,
    { name: 'tier', type: 'select', label: 'Lidmaatschap', required: true, options: choices(tierLabels) },
    {
      name: 'status',
      type: 'select',
      label: 'Status',
      required: true,
      defaultValue: 'open',
      options: choices(admissionStatusLabels),
    },
    calendarDate({ name: 'startedOn', label: 'Begonnen op', required: true }),
    // When nothing was missing any more for the first time: from then on it waits for the reviewer.
    calendarDate({ name: 'completeOn', label: 'Compleet op' }),
    calendarDate({ name: 'remindedOn', label: 'Laatst herinnerd op' }),
    calendarDate({ name: 'decidedOn', label: 'Beslist op' }),
    { name: 'decidedBy', type: 'number', label: 'Beslist door (account)', access: { read: () => false } },
    { name: 'decidedByName', type: 'text', label: 'Beslist door', maxLength: 120 },
    { name: 'reason', type: 'textarea', label: 'Toelichting', maxLength: 4000 },
    // Of the decision letter.
    { name: 'letterNumber', type: 'text', label: 'Kenmerk van de brief', unique: true, maxLength: 40 },
  ],
}
