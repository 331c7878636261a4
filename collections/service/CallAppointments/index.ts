import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess, fieldFor } from '@/src/access/compose'
import { nobody, own, within } from '@/src/access/rules'
import { callStatusLabels } from '@/src/domain/service/labels'
import { choices } from '@/src/domain/shared/choices'
import { moment } from '@/src/fields/moment'
import { ownerFields } from '../../evidence/shared/ownerFields'
import { callEndpoints } from './endpoints'

/** When a member is called, and by whom (KS-SRV-7). Two calls of one colleague, or of one member, never overlap. */
export const CallAppointments: CollectionConfig = {
  slug: 'call-appointments',
  labels: { singular: 'Belafspraak', plural: 'Belafspraken' },
  admin: {
    group: 'Service',
    useAsTitle: 'subject',
    defaultColumns: ['start', 'therapist', 'subject', 'status', 'staffName'],
  },
  access: collectionAccess({
    read: anyOf(own(), within('takeCalls')),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('takeCalls'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: 'start',
  endpoints: callEndpoints,
  fields: [
    ...ownerFields,
    { name: 'start', type: 'date', label: 'Begin', required: true, index: true, admin: { date: moment } },
    { name: 'end', type: 'date', label: 'Einde', required: true, admin: { date: moment } },
    // Which of the colleagues who can call at that hour; an account, but none that has to stay.
    { name: 'staff', type: 'number', label: 'Collega (account)', required: true, access: { read: () => false } },
    { name: 'staffName', type: 'text', label: 'Collega', maxLength: 120 },
    { name: 'phone', type: 'text', label: 'Telefoonnummer', required: true, maxLength: 20 },
    { name: 'subject', type: 'text', label: 'Onderwerp', required: true, maxLength: 300 },
    {
      name: 'status',
      type: 'select',
      label: 'Status',
      required: true,
      defaultValue: 'booked',
      options: choices(callStatusLabels),
    },
    { name: 'cancelledAt', type: 'date', label: 'Geannuleerd', admin: { date: moment } },
    // What we wrote to the member; empty: they cancelled it themselves.
    { name: 'cancelReason', type: 'text', label: 'Waarom geannuleerd', maxLength: 300 },
    { name: 'note', type: 'textarea', label: 'Notitie', maxLength: 2000, access: { read: fieldFor(can('takeCalls')) } },
  ],
}
