import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess, fieldFor } from '@/src/access/compose'
import { nobody, own, within } from '@/src/access/rules'
import { exportStatusLabels } from '@/src/domain/privacy/labels'
import { choices } from '@/src/domain/shared/choices'
import { moment } from '@/src/fields/moment'
import { ownerFields } from '../../evidence/shared/ownerFields'
import { askEndpoint, onBehalfEndpoint } from './endpoints/ask'
import { contentEndpoint } from './endpoints/content'

const hidden = {
  access: { read: fieldFor(nobody), create: fieldFor(nobody), update: fieldFor(nobody) },
  admin: { hidden: true },
}

/** A member's copy of everything held about them, made by a job, to be fetched for a while. */
export const DataExports: CollectionConfig = {
  slug: 'data-exports',
  labels: { singular: 'Kopie van gegevens', plural: 'Kopieën van gegevens' },
  admin: { group: 'Privacy', defaultColumns: ['therapist', 'status', 'askedAt', 'expiresAt'] },
  access: collectionAccess({
    read: anyOf(own(), within('overseePrivacy')),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('overseePrivacy'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: [askEndpoint, onBehalfEndpoint, contentEndpoint],
  fields: [
    ...ownerFields,
    {
      name: 'status',
      type: 'select',
      label: 'Status',
      required: true,
      defaultValue: 'asked',
      options: choices(exportStatusLabels),
    },
    { name: 'askedAt', type: 'date', label: 'Aangevraagd', required: true, admin: { date: moment } },
    { name: 'readyAt', type: 'date', label: 'Klaar', admin: { date: moment } },
    { name: 'expiresAt', type: 'date', label: 'Op te halen tot', admin: { date: moment } },
    { name: 'fetchedAt', type: 'date', label: 'Opgehaald', admin: { date: moment } },
    { name: 'size', type: 'number', label: 'Grootte (bytes)' },
    { name: 'storageName', type: 'text', ...hidden },
    { name: 'wrappedKey', type: 'text', ...hidden },
  ],
}
