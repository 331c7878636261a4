import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { nobody, own, within } from '@/src/access/rules'
import { calendarDate } from '@/src/fields/calendar-date'
import { ownerFields } from '../../evidence/shared/ownerFields'

/** Which reminder went out for which end date: once each (KK-DOS-6, norms §2.19). */
export const Reminders: CollectionConfig = {
  slug: 'reminders',
  labels: { singular: 'Herinnering', plural: 'Herinneringen' },
  admin: { group: 'Registers', defaultColumns: ['therapist', 'period', 'term', 'end', 'sentOn'] },
  access: collectionAccess({
    read: anyOf(own(), within('viewPeople')),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('viewPeople'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['period', 'end', 'term'], unique: true }],
  fields: [
    { name: 'period', type: 'relationship', relationTo: 'periods', label: 'Registratieperiode', required: true },
    { name: 'term', type: 'text', label: 'Termijn', required: true, maxLength: 20 },
    calendarDate({ name: 'end', label: 'Einddatum', required: true }),
    calendarDate({ name: 'sentOn', label: 'Verstuurd op', required: true }),
    ...ownerFields,
  ],
}
