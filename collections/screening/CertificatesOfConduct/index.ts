import type { CollectionConfig } from 'payload'
import { calendarDate } from '@/src/fields/calendar-date'
import { filesField, ownerFields } from '../../evidence/shared/ownerFields'
import { evidenceAccess } from '../../registers/shared/evidenceAccess'
import { byTheProgramOnly } from '../../registers/shared/fields'

/** Certificates of conduct (VOG): reimbursable members always have a valid one (KS-PER-3). */
export const CertificatesOfConduct: CollectionConfig = {
  slug: 'certificates-of-conduct',
  labels: { singular: 'VOG', plural: 'VOG’s' },
  admin: {
    group: 'Screening',
    useAsTitle: 'title',
    defaultColumns: ['title', 'therapist', 'issuedOn', 'validUntil', 'status'],
    description: 'Verklaringen omtrent het gedrag. Beoordelen doe je via Beoordelen in het menu.',
  },
  access: evidenceAccess(),
  lockDocuments: false,
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Naam',
      required: true,
      defaultValue: 'Verklaring omtrent het gedrag',
      maxLength: 200,
    },
    calendarDate({ name: 'issuedOn', label: 'Afgegeven op' }),
    { name: 'profile', type: 'text', label: 'Screeningsprofiel', maxLength: 80 },
    // The issue date and the years it is valid.
    calendarDate({
      name: 'validUntil',
      label: 'Geldig tot en met',
      access: byTheProgramOnly,
      admin: { readOnly: true },
    }),
    filesField,
    ...ownerFields,
  ],
}
