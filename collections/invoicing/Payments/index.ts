import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { nobody, own, within } from '@/src/access/rules'
import { calendarDate } from '@/src/fields/calendar-date'
import { ownerFields } from '../../evidence/shared/ownerFields'
import { reportEndpoint } from '../PaymentAttempts/endpoints/report'
import { returnedFields } from './returnedFields'

/**
 * That a charge was paid: once each, written down by finance or the payment provider; never changed or
 * removed. Only that it was given back is added, once, after the charge was credited.
 */
export const Payments: CollectionConfig = {
  slug: 'payments',
  labels: { singular: 'Betaling', plural: 'Betalingen' },
  admin: { group: 'Financiën', defaultColumns: ['charge', 'therapist', 'paidOn', 'registeredByName'] },
  access: collectionAccess({
    read: anyOf(own(), within('viewCharges')),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('viewCharges'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: [reportEndpoint],
  fields: [
    ...ownerFields,
    { name: 'charge', type: 'relationship', relationTo: 'charges', label: 'Bedrag', required: true, unique: true },
    calendarDate({ name: 'paidOn', label: 'Betaald op', required: true }),
    { name: 'reference', type: 'text', label: 'Kenmerk', maxLength: 80 },
    { name: 'registeredByName', type: 'text', label: 'Vastgelegd door', maxLength: 120 },
    // Only when the charge was credited.
    ...returnedFields,
  ],
}
