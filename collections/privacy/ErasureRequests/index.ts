import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { nobody, own, within } from '@/src/access/rules'
import { erasureStatusLabels } from '@/src/domain/privacy/labels'
import { choices } from '@/src/domain/shared/choices'
import { calendarDate } from '@/src/fields/calendar-date'
import { moment } from '@/src/fields/moment'
import { ownerFields } from '../../evidence/shared/ownerFields'
import { erasureEndpoints } from './endpoints'

/** A member who asks to be erased, what was decided, and what was erased and kept, with the reason. */
export const ErasureRequests: CollectionConfig = {
  slug: 'erasure-requests',
  labels: { singular: 'Verzoek om wissen', plural: 'Verzoeken om wissen' },
  admin: { group: 'Privacy', defaultColumns: ['therapist', 'status', 'askedAt', 'effectiveOn'] },
  access: collectionAccess({
    read: anyOf(own(), within('overseePrivacy')),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('overseePrivacy'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: erasureEndpoints,
  fields: [
    ...ownerFields,
    {
      name: 'status',
      type: 'select',
      label: 'Status',
      required: true,
      defaultValue: 'asked',
      options: choices(erasureStatusLabels),
    },
    { name: 'askedAt', type: 'date', label: 'Aangevraagd', required: true, admin: { date: moment } },
    { name: 'request', type: 'textarea', label: 'Toelichting van het lid', maxLength: 2000 },
    calendarDate({ name: 'effectiveOn', label: 'Wordt gewist op' }),
    calendarDate({ name: 'decidedOn', label: 'Beslist op' }),
    { name: 'decidedByName', type: 'text', label: 'Beslist door', maxLength: 120 },
    { name: 'reason', type: 'textarea', label: 'Reden', maxLength: 2000 },
    { name: 'doneAt', type: 'date', label: 'Uitgevoerd', admin: { date: moment } },
    // What was erased and what was kept with its reason: counts, nothing personal.
    { name: 'outcome', type: 'json', label: 'Uitkomst', admin: { hidden: true } },
  ],
}
