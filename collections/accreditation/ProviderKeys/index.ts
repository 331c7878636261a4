import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess, fieldFor } from '@/src/access/compose'
import { everywhere, nobody, ofProvider } from '@/src/access/rules'
import { moment } from '@/src/fields/moment'
import { providerField } from '../shared/fields'

/** Keys with which a provider's own system hands in attendance (KK-PRV-1): only a hash is kept, the key is shown once. */
export const ProviderKeys: CollectionConfig = {
  slug: 'provider-keys',
  labels: { singular: 'API-sleutel', plural: 'API-sleutels' },
  admin: {
    group: 'Scholing',
    useAsTitle: 'name',
    defaultColumns: ['provider', 'name', 'hint', 'lastUsedAt', 'revokedAt'],
  },
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
    { ...providerField, required: true },
    { name: 'name', type: 'text', label: 'Waarvoor', required: true, maxLength: 80 },
    {
      name: 'hash',
      type: 'text',
      required: true,
      unique: true,
      access: { read: fieldFor(nobody), create: fieldFor(nobody), update: fieldFor(nobody) },
      admin: { hidden: true },
    },
    { name: 'hint', type: 'text', label: 'Eindigt op', maxLength: 8 },
    {
      name: 'scopes',
      type: 'select',
      hasMany: true,
      label: 'Mag',
      required: true,
      options: [
        { value: 'attendance', label: 'Presentie inleveren' },
        { value: 'sessions', label: 'Bijeenkomsten lezen en plannen' },
      ],
    },
    { name: 'createdBy', type: 'number', label: 'Gemaakt door (account)' },
    { name: 'lastUsedAt', type: 'date', label: 'Laatst gebruikt', admin: { date: moment } },
    { name: 'revokedAt', type: 'date', label: 'Ingetrokken', admin: { date: moment } },
  ],
}
