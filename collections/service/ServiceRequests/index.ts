import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { nobody, own, within } from '@/src/access/rules'
import { requestEndpoints } from './endpoints'
import { requestFields } from './fields'

/**
 * What a member asked for on the service page (KS-SRV-1 … KS-SRV-5): what it was confirmed at, where it stands and when it
 * takes effect. Written by its endpoints and the daily job only; never removed.
 */
export const ServiceRequests: CollectionConfig = {
  slug: 'service-requests',
  labels: { singular: 'Verzoek', plural: 'Verzoeken' },
  admin: {
    group: 'Service',
    useAsTitle: 'kind',
    defaultColumns: ['kind', 'therapist', 'status', 'submittedAt', 'effectOn'],
  },
  access: collectionAccess({
    read: anyOf(own(), within('handleRequests')),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('handleRequests'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: requestEndpoints,
  defaultSort: '-submittedAt',
  indexes: [{ fields: ['organisation', 'status', 'submittedAt'] }],
  fields: requestFields,
}
