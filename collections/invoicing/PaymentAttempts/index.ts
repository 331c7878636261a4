import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { nobody, own, within } from '@/src/access/rules'
import { attemptStatusLabels, paymentProviderLabels } from '@/src/domain/invoicing/labels'
import { choices } from '@/src/domain/shared/choices'
import { moment } from '@/src/fields/moment'
import { ownerFields } from '../../evidence/shared/ownerFields'
import { returnedFields } from '../Payments/returnedFields'
import { attemptEndpoints } from './endpoints'

/** A payment of an invoice as the payment provider knows it. That it is paid stands in `payments`; this is how it came. */
export const PaymentAttempts: CollectionConfig = {
  slug: 'payment-attempts',
  labels: { singular: 'Betaalpoging', plural: 'Betaalpogingen' },
  admin: { group: 'Financiën', defaultColumns: ['invoice', 'provider', 'amount', 'status', 'startedAt'] },
  access: collectionAccess({
    read: anyOf(own(), within('viewCharges')),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('viewCharges'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: attemptEndpoints,
  fields: [
    ...ownerFields,
    { name: 'invoice', type: 'relationship', relationTo: 'invoices', label: 'Factuur', required: true, index: true },
    {
      name: 'provider',
      type: 'select',
      label: 'Betaaldienst',
      required: true,
      options: choices(paymentProviderLabels),
    },
    // What the provider calls it; empty until it answered. Whoever knows it could ask after it: not for members.
    {
      name: 'providerId',
      type: 'text',
      label: 'Kenmerk van de betaaldienst',
      maxLength: 120,
      access: { read: () => false },
    },
    // Sent along with the request, so that asking twice makes one payment.
    {
      name: 'idempotencyKey',
      type: 'text',
      label: 'Sleutel',
      required: true,
      unique: true,
      maxLength: 80,
      access: { read: () => false },
    },
    { name: 'amount', type: 'number', label: 'Bedrag (eurocent)', required: true, min: 1 },
    {
      name: 'status',
      type: 'select',
      label: 'Status',
      required: true,
      defaultValue: 'open',
      options: choices(attemptStatusLabels),
    },
    { name: 'checkoutUrl', type: 'text', label: 'Betaalpagina', maxLength: 500, access: { read: () => false } },
    { name: 'startedAt', type: 'date', label: 'Begonnen', required: true, admin: { date: moment } },
    { name: 'finishedAt', type: 'date', label: 'Afgelopen', admin: { date: moment } },
    // Only of what came in too much: nothing was left to pay of it, or less than came in.
    // What came in, as the provider told it; empty when that wasn't in euros.
    { name: 'received', type: 'number', label: 'Ontvangen (eurocent)', min: 0 },
    { name: 'excess', type: 'number', label: 'Terug te geven (eurocent)', min: 0 },
    ...returnedFields,
  ],
}
