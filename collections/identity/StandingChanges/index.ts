import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { nobody, own, within } from '@/src/access/rules'
import { calendarDate } from '@/src/fields/calendar-date'
import { ownerFields } from '../../evidence/shared/ownerFields'

/** Every change of a member's good standing, once, with its reasons. The standing itself is always computed; this is what was told. */
export const StandingChanges: CollectionConfig = {
  slug: 'standing-changes',
  labels: { singular: 'Wijziging van status', plural: 'Wijzigingen van status' },
  admin: { group: 'Leden', defaultColumns: ['therapist', 'on', 'good', 'reimbursable'] },
  access: collectionAccess({
    read: anyOf(own(), within('viewPeople')),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('viewPeople'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    ...ownerFields,
    // The how-manieth of this member: two processes at once write it once.
    { name: 'number', type: 'number', label: 'Volgnummer', required: true },
    calendarDate({ name: 'on', label: 'Op', required: true }),
    { name: 'good', type: 'checkbox', label: 'In orde', required: true },
    { name: 'reimbursable', type: 'checkbox', label: 'Vergoedbaar', required: true },
    { name: 'reasons', type: 'json', label: 'Redenen', admin: { hidden: true } },
  ],
}
