import type { CollectionConfig } from 'payload'
import { calendarDate } from '@/src/fields/calendar-date'
import { filesField, ownerFields } from '../../evidence/shared/ownerFields'
import { evidenceAccess } from '../shared/evidenceAccess'

/** First-aid certificates; valid the whole period in some norms (KK-DOS-3). */
export const FirstAidCertificates: CollectionConfig = {
  slug: 'first-aid-certificates',
  labels: { singular: 'EHBO-certificaat', plural: 'EHBO-certificaten' },
  admin: {
    group: 'Bewijsstukken',
    useAsTitle: 'title',
    defaultColumns: ['title', 'therapist', 'obtainedOn', 'validUntil', 'status'],
    description: 'Ingediende EHBO-certificaten. Beoordelen doe je via Beoordelen in het menu.',
  },
  access: evidenceAccess(),
  lockDocuments: false,
  fields: [
    { name: 'title', type: 'text', label: 'Naam', required: true, defaultValue: 'EHBO-certificaat', maxLength: 200 },
    calendarDate({ name: 'obtainedOn', label: 'Behaald op' }),
    calendarDate({ name: 'validUntil', label: 'Geldig tot en met' }),
    filesField,
    ...ownerFields,
  ],
}
