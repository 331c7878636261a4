import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { everywhere, isProfessional, nobody, where } from '@/src/access/rules'
import { tariffFields } from './fields'
import { keepPublished } from './hooks/keepPublished'
import { previewEndpoint } from './preview'

const keepers = everywhere('managePortal')

/**
 * What disability insurance costs: data with the days it is valid (KS-AOV-1). Published ones don't change and never overlap:
 * an application stays with the tariff it was calculated by.
 */
export const AovTariffs: CollectionConfig = {
  slug: 'aov-tariffs',
  labels: { singular: 'AOV-tarief', plural: 'AOV-tarieven' },
  admin: {
    group: 'Service',
    useAsTitle: 'name',
    defaultColumns: ['name', 'status', 'validFrom', 'validUntil', 'isExample'],
  },
  access: collectionAccess({
    read: anyOf(keepers, everywhere('handleInsurance'), where(isProfessional, { status: { equals: 'published' } })),
    create: keepers,
    update: keepers,
    delete: nobody,
    admin: can('handleInsurance'),
  }),
  lockDocuments: false,
  disableDuplicate: false,
  endpoints: [previewEndpoint],
  hooks: { beforeChange: [keepPublished] },
  fields: tariffFields,
}
