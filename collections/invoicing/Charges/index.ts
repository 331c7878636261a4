import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { nobody, own, within } from '@/src/access/rules'
import { calendarDate } from '@/src/fields/calendar-date'
import { ownerFields } from '../../evidence/shared/ownerFields'
import { paidEndpoint } from '../Payments/endpoint'

/** What a member owes and still has to be invoiced. Written by the program, once per cause; never changed or removed. */
export const Charges: CollectionConfig = {
  slug: 'charges',
  labels: { singular: 'Te factureren bedrag', plural: 'Te factureren bedragen' },
  admin: {
    group: 'Financiën',
    useAsTitle: 'description',
    defaultColumns: ['description', 'therapist', 'amount', 'bookedOn'],
    components: { beforeListTable: ['/collections/invoicing/Payments/admin/OpenCharges'] },
    description: 'Kosten die op een factuur komen, zoals voor een afgezegde visitatie.',
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
  endpoints: [paidEndpoint],
  fields: [
    {
      name: 'paid',
      type: 'ui',
      admin: { components: { Field: '/collections/invoicing/Payments/admin/Paid' } },
    },
    ...ownerFields,
    { name: 'description', type: 'text', label: 'Waarvoor', required: true, maxLength: 200 },
    { name: 'amount', type: 'number', label: 'Bedrag (eurocent)', required: true, min: 0, max: 10_000_000 },
    calendarDate({ name: 'bookedOn', label: 'Geboekt op', required: true }),
    // What it is for, e.g. `visitations/12`: one charge each.
    { name: 'source', type: 'text', label: 'Oorzaak', required: true, unique: true, maxLength: 80 },
  ],
}
