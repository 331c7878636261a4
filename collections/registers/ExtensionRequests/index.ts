import type { CollectionConfig } from 'payload'
import { calendarDate } from '@/src/fields/calendar-date'
import { filesField, ownerFields } from '../../evidence/shared/ownerFields'
import { evidenceAccess } from '../shared/evidenceAccess'
import { periodField, registrationField } from '../shared/fields'
import { takePeriod } from './takePeriod'

/** Longer extension than staff may give at once, with motivation and statement (KK-DOS-8, PG-4). */
export const ExtensionRequests: CollectionConfig = {
  slug: 'extension-requests',
  labels: { singular: 'Verzoek om uitstel', plural: 'Verzoeken om uitstel' },
  admin: {
    group: 'Registers',
    useAsTitle: 'title',
    defaultColumns: ['title', 'therapist', 'until', 'status'],
    description: 'Verzoeken om langer uitstel. Beoordelen doe je via Beoordelen in het menu.',
  },
  access: evidenceAccess(),
  lockDocuments: false,
  hooks: { beforeValidate: [takePeriod] },
  fields: [
    { name: 'title', type: 'text', label: 'Naam', required: true, defaultValue: 'Verzoek om uitstel', maxLength: 200 },
    registrationField,
    periodField,
    calendarDate({ name: 'until', label: 'Uitstel tot en met' }),
    { name: 'motivation', type: 'textarea', label: 'Motivatie', maxLength: 4000 },
    {
      name: 'statementBy',
      type: 'select',
      label: 'Verklaring van',
      options: [
        { value: 'employer', label: 'Werkgever' },
        { value: 'specialist', label: 'Medisch specialist' },
      ],
    },
    filesField,
    ...ownerFields,
  ],
}
