import type { CollectionConfig } from 'payload'
import { calendarDate } from '@/src/fields/calendar-date'
import { filesField, ownerFields } from '../../evidence/shared/ownerFields'
import { evidenceAccess } from '../../registers/shared/evidenceAccess'
import { byTheProgramOnly } from '../../registers/shared/fields'
import { computeHours } from './computeHours'

/** Work at HBO level, with one or more employers; may yield study points that a reviewer grants (KS-SCR-2). */
export const WorkExperiences: CollectionConfig = {
  slug: 'work-experiences',
  labels: { singular: 'HBO-werkervaring', plural: 'HBO-werkervaring' },
  admin: {
    group: 'Screening',
    useAsTitle: 'title',
    defaultColumns: ['title', 'therapist', 'proposedPoints', 'grantedPoints', 'status'],
    description: 'Opgaven van werkervaring. Beoordelen doe je via Beoordelen in het menu.',
  },
  access: evidenceAccess(),
  lockDocuments: false,
  hooks: { beforeChange: [computeHours] },
  fields: [
    { name: 'title', type: 'text', label: 'Naam', required: true, defaultValue: 'HBO-werkervaring', maxLength: 200 },
    {
      name: 'employers',
      type: 'array',
      label: 'Werkgevers',
      labels: { singular: 'Werkgever', plural: 'Werkgevers' },
      maxRows: 15,
      fields: [
        { name: 'employer', type: 'text', label: 'Werkgever of eigen praktijk', required: true, maxLength: 120 },
        { name: 'role', type: 'text', label: 'Functie', required: true, maxLength: 120 },
        calendarDate({ name: 'from', label: 'Van', required: true }),
        calendarDate({ name: 'until', label: 'Tot en met' }),
        { name: 'hoursPerWeek', type: 'number', label: 'Uren per week', required: true, min: 1, max: 60 },
        { name: 'description', type: 'textarea', label: 'Wat je deed', maxLength: 1000 },
      ],
    },
    // Both are computed from the employers.
    { name: 'hours', type: 'number', label: 'Uren samen', access: byTheProgramOnly, admin: { readOnly: true } },
    {
      name: 'proposedPoints',
      type: 'number',
      label: 'Voorgestelde studiepunten',
      access: byTheProgramOnly,
      admin: { readOnly: true },
    },
    filesField,
    ...ownerFields,
  ],
}
