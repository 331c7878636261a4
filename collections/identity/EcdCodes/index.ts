import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess, fieldFor } from '@/src/access/compose'
import { nobody, own, within } from '@/src/access/rules'
import { moment } from '@/src/fields/moment'
import { ownerFields } from '../../evidence/shared/ownerFields'
import { renewEcdEndpoint } from './endpoints'

/** Codes with which members sign up for the electronic client file (KS-ACC-10): only a hash is kept, the code is shown once. */
export const EcdCodes: CollectionConfig = {
  slug: 'ecd-codes',
  labels: { singular: 'ECD-toegangscode', plural: 'ECD-toegangscodes' },
  admin: { group: 'Leden', defaultColumns: ['therapist', 'hint', 'createdAt', 'endedAt'] },
  access: collectionAccess({
    read: anyOf(own(), within('viewPeople')),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('viewPeople'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: [renewEcdEndpoint],
  fields: [
    ...ownerFields,
    {
      name: 'hash',
      type: 'text',
      required: true,
      unique: true,
      access: { read: fieldFor(nobody), create: fieldFor(nobody), update: fieldFor(nobody) },
      admin: { hidden: true },
    },
    { name: 'hint', type: 'text', label: 'Eindigt op', maxLength: 8 },
    { name: 'endedAt', type: 'date', label: 'Vervallen', admin: { date: moment } },
    { name: 'endedReason', type: 'text', label: 'Waarom', maxLength: 200 },
  ],
}
