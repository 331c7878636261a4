import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { nobody, own, within } from '@/src/access/rules'
import { calendarDate } from '@/src/fields/calendar-date'
import { moment } from '@/src/fields/moment'
import { ownerFields } from '../../evidence/shared/ownerFields'
import { visitationField } from '../shared/fields'

/** What was done and said about a visit, by whom: only grows (KS-VIS-2, KS-SRV-6). */
export const VisitationEvents: CollectionConfig = {
  slug: 'visitation-events',
  labels: { singular: 'Stap van een visitatie', plural: 'Stappen van visitaties' },
  admin: { group: 'Visitatie', hidden: true, defaultColumns: ['visitation', 'action', 'byName', 'at'] },
  access: collectionAccess({
    read: anyOf(own(), within('overseeVisits')),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('overseeVisits'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    { ...visitationField, required: true },
    ...ownerFields,
    { name: 'action', type: 'text', label: 'Stap', required: true, maxLength: 40 },
    { name: 'from', type: 'text', label: 'Was', maxLength: 40 },
    { name: 'to', type: 'text', label: 'Werd', maxLength: 40 },
    { name: 'actor', type: 'number', label: 'Account', admin: { hidden: true } },
    { name: 'byName', type: 'text', label: 'Door', required: true, maxLength: 160 },
    { name: 'message', type: 'textarea', label: 'Bericht', maxLength: 2000 },
    calendarDate({ name: 'date', label: 'Datum van het bezoek op dat moment' }),
    { name: 'at', type: 'date', label: 'Wanneer', required: true, admin: { date: moment } },
  ],
}
