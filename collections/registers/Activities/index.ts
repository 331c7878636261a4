import type { CollectionConfig } from 'payload'
import { calendarDate } from '@/src/fields/calendar-date'
import { filesField, ownerFields } from '../../evidence/shared/ownerFields'
import { evidenceAccess } from '../shared/evidenceAccess'
import { registrationField } from '../shared/fields'
import { keepToNorm } from './hooks/keepToNorm'

/** Professional activities that members enter themselves, e.g. category B of POH-GGZ (PG-1, PG-2). */
export const Activities: CollectionConfig = {
  slug: 'activities',
  labels: { singular: 'Activiteit', plural: 'Activiteiten' },
  admin: {
    group: 'Bewijsstukken',
    useAsTitle: 'title',
    defaultColumns: ['title', 'therapist', 'activity', 'date', 'points', 'status'],
    description: 'Eigen activiteiten van leden. Beoordelen doe je via Beoordelen in het menu.',
  },
  access: evidenceAccess(),
  lockDocuments: false,
  hooks: { beforeChange: [keepToNorm] },
  fields: [
    { name: 'title', type: 'text', label: 'Wat heb je gedaan', required: true, maxLength: 200 },
    registrationField,
    { name: 'category', type: 'text', label: 'Categorie', maxLength: 40 },
    { name: 'activity', type: 'text', label: 'Soort activiteit', maxLength: 40 },
    calendarDate({ name: 'date', label: 'Datum', index: true }),
    { name: 'points', type: 'number', label: 'Punten', min: 0, max: 150 },
    { name: 'description', type: 'textarea', label: 'Toelichting', maxLength: 2000 },
    filesField,
    ...ownerFields,
  ],
}
