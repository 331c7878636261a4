import type { CollectionConfig } from 'payload'
import { correctionLabels } from '@/src/domain/screening/labels'
import { choices } from '@/src/domain/shared/choices'
import { calendarDate } from '@/src/fields/calendar-date'
import { filesField, ownerFields } from '../../evidence/shared/ownerFields'
import { evidenceAccess } from '../../registers/shared/evidenceAccess'

/** A request to change a name or birth date that was verified, with its proof (KS-PER-1). Approving it changes them. */
export const DataCorrections: CollectionConfig = {
  slug: 'data-corrections',
  labels: { singular: 'Verzoek om correctie', plural: 'Verzoeken om correctie' },
  admin: {
    group: 'Screening',
    useAsTitle: 'title',
    defaultColumns: ['title', 'therapist', 'subject', 'status'],
    description: 'Verzoeken om een naam of geboortedatum te wijzigen. Beoordelen doe je via Beoordelen in het menu.',
  },
  access: evidenceAccess(),
  lockDocuments: false,
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Naam',
      required: true,
      defaultValue: 'Correctie van gegevens',
      maxLength: 200,
    },
    { name: 'subject', type: 'select', label: 'Wat er niet klopt', options: choices(correctionLabels) },
    { name: 'firstName', type: 'text', label: 'Voornaam', maxLength: 80 },
    { name: 'infix', type: 'text', label: 'Tussenvoegsel', maxLength: 20 },
    { name: 'lastName', type: 'text', label: 'Achternaam', maxLength: 80 },
    calendarDate({ name: 'birthDate', label: 'Geboortedatum' }),
    { name: 'reason', type: 'textarea', label: 'Waarom', maxLength: 2000 },
    filesField,
    ...ownerFields,
  ],
}
