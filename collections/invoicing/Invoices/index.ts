import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { nobody, own, within } from '@/src/access/rules'
import { invoiceEndpoints } from './endpoints'
import { invoiceFields } from './fields'

/**
 * Invoices and credit notes (KS-ACC-6). A row is there once it is issued, with the number the database gave it; what stands
 * on it never changes and it is never removed. Only where it stands (paid, reminded) moves on.
 */
export const Invoices: CollectionConfig = {
  slug: 'invoices',
  labels: { singular: 'Factuur', plural: 'Facturen' },
  admin: {
    group: 'Financiën',
    useAsTitle: 'number',
    defaultColumns: ['number', 'therapist', 'issuedOn', 'dueOn', 'payable', 'status'],
  },
  access: collectionAccess({
    read: anyOf(own(), within('viewCharges')),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('viewCharges'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-number',
  endpoints: invoiceEndpoints,
  indexes: [{ fields: ['organisation', 'status', 'dueOn'] }],
  fields: invoiceFields,
}
