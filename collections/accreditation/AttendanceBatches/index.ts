import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { everywhere, nobody, ofProvider } from '@/src/access/rules'
import { providerField, sessionField } from '../shared/fields'

/** One handing-in of attendance, with the answer per row; the same key again gives the same answer (KK-PRV-1). */
export const AttendanceBatches: CollectionConfig = {
  slug: 'attendance-batches',
  labels: { singular: 'Ingeleverde lijst', plural: 'Ingeleverde lijsten' },
  admin: { group: 'Scholing', defaultColumns: ['session', 'source', 'total', 'credited', 'refused', 'createdAt'] },
  access: collectionAccess({
    read: anyOf(ofProvider(), everywhere('judgeCourses')),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('judgeCourses'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    { ...sessionField, required: true },
    { ...providerField, required: true },
    { name: 'source', type: 'text', label: 'Hoe', required: true, maxLength: 20 },
    { name: 'idempotencyKey', type: 'text', label: 'Sleutel van de aanroep', maxLength: 200 },
    { name: 'requestHash', type: 'text', label: 'Vingerafdruk van de aanroep', maxLength: 64, admin: { hidden: true } },
    { name: 'total', type: 'number', label: 'Rijen', required: true },
    { name: 'credited', type: 'number', label: 'Bijgeschreven', required: true },
    { name: 'refused', type: 'number', label: 'Niet bijgeschreven', required: true },
    { name: 'results', type: 'json', label: 'Antwoord per rij', admin: { hidden: true } },
    { name: 'createdBy', type: 'number', label: 'Door (account)' },
  ],
}
