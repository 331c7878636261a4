import type { CollectionConfig } from 'payload'
import { calendarDate } from '@/src/fields/calendar-date'
import { filesField, ownerFields } from '../../evidence/shared/ownerFields'
import { evidenceAccess } from '../../registers/shared/evidenceAccess'

/** Why somebody moves here from another organisation, and whether anything is open there (KS-SCR-2). */
export const TransferStatements: CollectionConfig = {
  slug: 'transfer-statements',
  labels: { singular: 'Overstapverklaring', plural: 'Overstapverklaringen' },
  admin: {
    group: 'Screening',
    useAsTitle: 'title',
    defaultColumns: ['title', 'therapist', 'fromOrganisation', 'status'],
    description: 'Verklaringen van wie overstapt. Beoordelen doe je via Beoordelen in het menu.',
  },
  access: evidenceAccess(),
  lockDocuments: false,
  fields: [
    { name: 'title', type: 'text', label: 'Naam', required: true, defaultValue: 'Overstapverklaring', maxLength: 200 },
    { name: 'fromOrganisation', type: 'text', label: 'Vorige organisatie', maxLength: 160 },
    { name: 'previousNumber', type: 'text', label: 'Lidnummer daar', maxLength: 40 },
    calendarDate({ name: 'memberSince', label: 'Lid sinds' }),
    calendarDate({ name: 'memberUntil', label: 'Lid tot en met' }),
    { name: 'motivation', type: 'textarea', label: 'Waarom je overstapt', maxLength: 2000 },
    {
      name: 'openMatters',
      type: 'checkbox',
      label: 'Er loopt daar nog een klacht, sanctie of betaling',
      defaultValue: false,
    },
    { name: 'openMattersText', type: 'textarea', label: 'Wat er nog loopt', maxLength: 2000 },
    { name: 'declared', type: 'checkbox', label: 'Naar waarheid ingevuld', defaultValue: false },
    filesField,
    ...ownerFields,
  ],
}
