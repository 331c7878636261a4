import type { CollectionConfig } from 'payload'
import { can, collectionAccess, fieldFor } from '@/src/access/compose'
import { everywhere, nobody } from '@/src/access/rules'
import { moment } from '@/src/fields/moment'
import { makePartnerKeyEndpoint, revokePartnerKeyEndpoint } from './endpoints'

/** Keys with which other systems ask something here, such as the supplier of the client file (KS-ACC-10). Only a hash is kept. */
export const PartnerKeys: CollectionConfig = {
  slug: 'partner-keys',
  labels: { singular: 'Sleutel van een partner', plural: 'Sleutels van partners' },
  admin: {
    group: 'Beheer',
    useAsTitle: 'name',
    defaultColumns: ['name', 'scope', 'hint', 'lastUsedAt', 'revokedAt'],
    components: { beforeListTable: ['/collections/identity/PartnerKeys/admin/MakeKey#MakeKey'] },
  },
  access: collectionAccess({
    read: everywhere('keepIntegrations'),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('keepIntegrations'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: [makePartnerKeyEndpoint, revokePartnerKeyEndpoint],
  fields: [
    {
      name: 'revoke',
      type: 'ui',
      admin: { components: { Field: '/collections/identity/PartnerKeys/admin/Revoke' } },
    },
    { name: 'name', type: 'text', label: 'Van wie', required: true, maxLength: 80 },
    {
      name: 'scope',
      type: 'select',
      label: 'Mag',
      required: true,
      defaultValue: 'ecd',
      options: [{ value: 'ecd', label: 'ECD-codes controleren' }],
    },
    {
      name: 'hash',
      type: 'text',
      required: true,
      unique: true,
      access: { read: fieldFor(nobody), create: fieldFor(nobody), update: fieldFor(nobody) },
      admin: { hidden: true },
    },
    { name: 'hint', type: 'text', label: 'Eindigt op', maxLength: 8 },
    { name: 'createdBy', type: 'number', label: 'Gemaakt door (account)' },
    { name: 'lastUsedAt', type: 'date', label: 'Laatst gebruikt', admin: { date: moment } },
    { name: 'revokedAt', type: 'date', label: 'Ingetrokken', admin: { date: moment } },
  ],
}
