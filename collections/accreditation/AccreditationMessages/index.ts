import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { nobody, ofProvider, within } from '@/src/access/rules'
import { moment } from '@/src/fields/moment'
import { organisationField, providerField } from '../shared/fields'

/** What was said and done on a request, oldest first; it only grows (KK-PRV-1). */
export const AccreditationMessages: CollectionConfig = {
  slug: 'accreditation-messages',
  labels: { singular: 'Bericht', plural: 'Berichten' },
  admin: { group: 'Scholing', hidden: true, defaultColumns: ['request', 'action', 'byName', 'at'] },
  access: collectionAccess({
    read: anyOf(ofProvider(), within('judgeCourses')),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('judgeCourses'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    { name: 'request', type: 'relationship', relationTo: 'accreditation-requests', label: 'Aanvraag', index: true },
    providerField,
    organisationField,
    { name: 'action', type: 'text', label: 'Wat', required: true, maxLength: 20 },
    { name: 'message', type: 'textarea', label: 'Bericht', maxLength: 4000 },
    { name: 'actor', type: 'number', label: 'Door (account)' },
    { name: 'byName', type: 'text', label: 'Door', required: true, maxLength: 160 },
    { name: 'at', type: 'date', label: 'Wanneer', required: true, admin: { date: moment } },
  ],
}
