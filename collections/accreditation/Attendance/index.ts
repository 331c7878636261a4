import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { nobody, ofProvider, own, within } from '@/src/access/rules'
import { moment } from '@/src/fields/moment'
import { ownerFields } from '../../evidence/shared/ownerFields'
import { registrationField } from '../../registers/shared/fields'
import { providerField, sessionField } from '../shared/fields'
import { endEndpoint } from './endpoints/end'
import { handInEndpoint, previewEndpoint } from './endpoints/handIn'

/**
 * Who was at which meeting (KK-PRV-1, KK-DOS-4). Standing rows are unique per meeting and registration; a correction ends a
 * row with a reason and takes its credits back. Written by the endpoints only.
 */
export const Attendance: CollectionConfig = {
  slug: 'attendance',
  labels: { singular: 'Deelname', plural: 'Presentie' },
  admin: {
    group: 'Scholing',
    defaultColumns: ['session', 'registration', 'source', 'createdAt', 'endedAt'],
    description: 'Wie bij welke bijeenkomst was, ingeleverd door de opleider.',
  },
  access: collectionAccess({
    read: anyOf(own(), ofProvider(), within('judgeCourses')),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('judgeCourses'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: [handInEndpoint, previewEndpoint, endEndpoint],
  fields: [
    { ...sessionField, required: true },
    providerField,
    { ...registrationField, required: true },
    ...ownerFields,
    // Codes of the components someone did; null: all.
    { name: 'components', type: 'json', label: 'Onderdelen', admin: { hidden: true } },
    {
      name: 'source',
      type: 'select',
      label: 'Hoe ingeleverd',
      required: true,
      options: [
        { value: 'paste', label: 'Geplakt' },
        { value: 'csv', label: 'CSV' },
        { value: 'api', label: 'API' },
        { value: 'check-in', label: 'QR-code' },
        { value: 'claim', label: 'Melding van het lid' },
      ],
    },
    { name: 'batch', type: 'relationship', relationTo: 'attendance-batches', label: 'Ingeleverd met', index: true },
    { name: 'endedAt', type: 'date', label: 'Teruggenomen', admin: { date: moment } },
    { name: 'endedReason', type: 'textarea', label: 'Reden', maxLength: 1000 },
  ],
}
