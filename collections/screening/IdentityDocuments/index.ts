import type { CollectionConfig } from 'payload'
import { identityKindLabels, identityRefusalLabels } from '@/src/domain/screening/labels'
import { choices } from '@/src/domain/shared/choices'
import { calendarDate } from '@/src/fields/calendar-date'
import { moment } from '@/src/fields/moment'
import { filesField, ownerFields } from '../../evidence/shared/ownerFields'
import { evidenceAccess } from '../../registers/shared/evidenceAccess'
import { byTheProgramOnly } from '../../registers/shared/fields'

const byTheProgram = { access: byTheProgramOnly, admin: { readOnly: true } }

/** Masked copies of identity documents, looked at and then erased; the decision stays (KS-PER-2). */
export const IdentityDocuments: CollectionConfig = {
  slug: 'identity-documents',
  labels: { singular: 'Legitimatiebewijs', plural: 'Legitimatiebewijzen' },
  admin: {
    group: 'Screening',
    useAsTitle: 'title',
    defaultColumns: ['title', 'therapist', 'status', 'erasedAt'],
    description: 'Beoordelen doe je via Beoordelen in het menu. Na de beslissing wordt de kopie gewist.',
  },
  access: evidenceAccess(),
  lockDocuments: false,
  fields: [
    { name: 'title', type: 'text', label: 'Naam', required: true, defaultValue: 'Legitimatiebewijs', maxLength: 200 },
    { name: 'kind', type: 'select', label: 'Soort document', options: choices(identityKindLabels) },
    calendarDate({ name: 'validUntil', label: 'Geldig tot en met' }),
    { name: 'masked', type: 'checkbox', label: 'Burgerservicenummer en pasfoto zijn afgedekt', defaultValue: false },
    { name: 'refusal', type: 'select', label: 'Waarom niet', options: choices(identityRefusalLabels), ...byTheProgram },
    {
      name: 'erasedAt',
      type: 'date',
      label: 'Kopie gewist',
      access: byTheProgramOnly,
      admin: { readOnly: true, date: moment },
    },
    filesField,
    ...ownerFields,
  ],
}
