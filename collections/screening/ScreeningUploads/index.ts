import type { CollectionConfig } from 'payload'
import { screeningSubjectLabels } from '@/src/domain/screening/labels'
import { choices } from '@/src/domain/shared/choices'
import { filesField, ownerFields } from '../../evidence/shared/ownerFields'
import { evidenceAccess } from '../../registers/shared/evidenceAccess'

/** What a member uploads for the screening, by subject (KS-SCR-1). */
export const ScreeningUploads: CollectionConfig = {
  slug: 'screening-uploads',
  labels: { singular: 'Screeningsstuk', plural: 'Screeningsstukken' },
  admin: {
    group: 'Screening',
    useAsTitle: 'title',
    defaultColumns: ['title', 'subject', 'therapist', 'status'],
    description: 'Extra stukken bij een screening. Beoordelen doe je via Beoordelen in het menu.',
  },
  access: evidenceAccess(),
  lockDocuments: false,
  fields: [
    { name: 'title', type: 'text', label: 'Titel', required: true, maxLength: 200 },
    { name: 'subject', type: 'select', label: 'Waarover', options: choices(screeningSubjectLabels) },
    { name: 'remark', type: 'textarea', label: 'Toelichting', maxLength: 2000 },
    filesField,
    ...ownerFields,
  ],
}
