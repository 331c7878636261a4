import type { CollectionConfig } from 'payload'
import { calendarDate } from '@/src/fields/calendar-date'
import { filesField, ownerFields } from '../../evidence/shared/ownerFields'
import { evidenceAccess } from '../../registers/shared/evidenceAccess'

/** Proof of registration with the chamber of commerce, asked of all (KS-PRA-4). */
export const ChamberExtracts: CollectionConfig = {
  slug: 'chamber-extracts',
  labels: { singular: 'KvK-uittreksel', plural: 'KvK-uittreksels' },
  admin: {
    group: 'Screening',
    useAsTitle: 'title',
    defaultColumns: ['title', 'therapist', 'chamberNumber', 'issuedOn', 'status'],
    description: 'Uittreksels van de Kamer van Koophandel. Beoordelen doe je via Beoordelen in het menu.',
  },
  access: evidenceAccess(),
  lockDocuments: false,
  fields: [
    { name: 'title', type: 'text', label: 'Naam', required: true, defaultValue: 'KvK-uittreksel', maxLength: 200 },
    { name: 'chamberNumber', type: 'text', label: 'KvK-nummer', maxLength: 8 },
    calendarDate({ name: 'issuedOn', label: 'Datum op het uittreksel' }),
    filesField,
    ...ownerFields,
  ],
}
