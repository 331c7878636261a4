import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { nobody, own, within } from '@/src/access/rules'
import { recognitionKindLabels } from '@/src/domain/screening/labels'
import { choices } from '@/src/domain/shared/choices'
import { calendarDate } from '@/src/fields/calendar-date'
import { ownerFields } from '../../evidence/shared/ownerFields'
import { recognitionEndpoints } from '../../screening/recognitions/endpoints'
import { refreshOwner, refreshOwnerAfterDelete } from '../PracticeProfiles/directory/hooks'

/** What a professional is recognised for, from when until when (KS-SCR-3). Granted by a reviewer; ended, never removed. */
export const Recognitions: CollectionConfig = {
  slug: 'recognitions',
  labels: { singular: 'Erkenning', plural: 'Erkenningen' },
  admin: {
    group: 'Leden',
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'therapist', 'from', 'until'],
  },
  access: collectionAccess({
    read: anyOf(own(), within('viewPeople')),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('viewPeople'),
  }),
  lockDocuments: false,
  endpoints: recognitionEndpoints,
  disableDuplicate: true,
  hooks: { afterChange: [refreshOwner], afterDelete: [refreshOwnerAfterDelete] },
  fields: [
    ...ownerFields,
    {
      name: 'kind',
      type: 'select',
      label: 'Soort',
      required: true,
      defaultValue: 'professional',
      options: choices(recognitionKindLabels),
    },
    { name: 'name', type: 'text', label: 'Naam', required: true, maxLength: 80 },
    { name: 'code', type: 'text', label: 'Code', maxLength: 20 },
    calendarDate({ name: 'from', label: 'Vanaf', required: true }),
    calendarDate({ name: 'until', label: 'Tot en met' }),
    { name: 'grantedByName', type: 'text', label: 'Toegekend door', maxLength: 120 },
    { name: 'endedReason', type: 'text', label: 'Reden van einde', maxLength: 500 },
  ],
}
