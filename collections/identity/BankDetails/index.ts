import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { isProfessional, nobody, own, within } from '@/src/access/rules'
import { ownerFields } from '../../evidence/shared/ownerFields'
import { stampOwner } from '../shared/stampOwner'
import { readBank } from './hooks/readBank'
import { tellOfBank } from './hooks/tellOfBank'

/** Account number and VAT number of a professional (KS-ACC-8). One row each. */
export const BankDetails: CollectionConfig = {
  slug: 'bank-details',
  labels: { singular: 'Bankgegevens', plural: 'Bankgegevens' },
  admin: { group: 'Financiën', defaultColumns: ['therapist', 'iban', 'vatNumber'] },
  access: collectionAccess({
    read: anyOf(own(), within('viewBank')),
    create: isProfessional,
    update: own(),
    delete: nobody,
    admin: can('viewBank'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  hooks: { beforeChange: [stampOwner, readBank], afterChange: [tellOfBank] },
  fields: [
    ...ownerFields,
    { name: 'iban', type: 'text', label: 'IBAN', maxLength: 34 },
    { name: 'accountHolder', type: 'text', label: 'Op naam van', maxLength: 120 },
    { name: 'vatNumber', type: 'text', label: 'Btw-id', maxLength: 20 },
  ],
}
