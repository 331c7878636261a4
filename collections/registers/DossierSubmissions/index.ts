import type { CollectionConfig } from 'payload'
import { nobody } from '@/src/access/rules'
import { filesField, ownerFields } from '../../evidence/shared/ownerFields'
import { evidenceAccess } from '../shared/evidenceAccess'
import { byTheProgramOnly, feeField, periodField, registrationField } from '../shared/fields'

/** Dossiers that were submitted for re-registration (KK-DOS-5, KK-DOS-9). */
export const DossierSubmissions: CollectionConfig = {
  slug: 'dossier-submissions',
  labels: { singular: 'Herregistratie', plural: 'Herregistraties' },
  admin: {
    group: 'Registers',
    useAsTitle: 'title',
    defaultColumns: ['title', 'therapist', 'status', 'reviewDueOn'],
    description: 'Aangemelde dossiers. Beoordelen doe je via Beoordelen in het menu.',
  },
  // Made by submitting a dossier (POST /api/registrations/:id/submit), never by hand.
  access: evidenceAccess(nobody),
  lockDocuments: false,
  fields: [
    { name: 'title', type: 'text', label: 'Naam', required: true, maxLength: 200, access: byTheProgramOnly },
    { ...registrationField, access: byTheProgramOnly },
    periodField,
    { name: 'retroactive', type: 'checkbox', label: 'Met terugwerkende kracht', access: byTheProgramOnly },
    {
      name: 'assessment',
      type: 'json',
      label: 'Het dossier zoals het werd aangemeld',
      access: byTheProgramOnly,
      admin: { hidden: true },
    },
    feeField,
    filesField,
    ...ownerFields,
  ],
}
