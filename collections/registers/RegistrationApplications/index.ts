import type { CollectionConfig } from 'payload'
import { calendarDate } from '@/src/fields/calendar-date'
import { filesField, ownerFields } from '../../evidence/shared/ownerFields'
import { evidenceAccess } from '../shared/evidenceAccess'
import { feeField } from '../shared/fields'
import { takeKeeper } from './takeKeeper'

/** First registration, and return after a lapse (PG-4, KK-REG-1): approving admits with a number and a period. */
export const RegistrationApplications: CollectionConfig = {
  slug: 'registration-applications',
  labels: { singular: 'Aanvraag tot registratie', plural: 'Aanvragen tot registratie' },
  admin: {
    group: 'Registers',
    useAsTitle: 'title',
    defaultColumns: ['title', 'therapist', 'register', 'status', 'submittedAt'],
    description: 'Wie zich wil registreren. Beoordelen doe je via Beoordelen in het menu.',
  },
  access: evidenceAccess(),
  lockDocuments: false,
  hooks: { beforeValidate: [takeKeeper] },
  fields: [
    { name: 'title', type: 'text', label: 'Naam', required: true, defaultValue: 'Registratie', maxLength: 200 },
    { name: 'register', type: 'relationship', relationTo: 'registers', label: 'Register', index: true },
    { name: 'education', type: 'text', label: 'Opleiding', maxLength: 200 },
    calendarDate({ name: 'graduatedOn', label: 'Diploma behaald op' }),
    { name: 'employer', type: 'text', label: 'Werkgever of praktijk', maxLength: 200 },
    { name: 'motivation', type: 'textarea', label: 'Toelichting', maxLength: 2000 },
    { name: 'declaresTruth', type: 'checkbox', label: 'Ik heb alles naar waarheid ingevuld', defaultValue: false },
    feeField,
    filesField,
    ...ownerFields,
  ],
}
