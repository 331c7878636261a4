import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { isProfessional, ofVisitor, own, where, within } from '@/src/access/rules'
import { choices } from '@/src/domain/shared/choices'
import { uploadSubjectLabels } from '@/src/domain/visitation/upload'
import { calendarDate } from '@/src/fields/calendar-date'
import { filesField, ownerFields } from '../../evidence/shared/ownerFields'
import { byTheProgramOnly } from '../../registers/shared/fields'
import { visitationField } from '../shared/fields'

const handedIn = { status: { not_equals: 'draft' } }

/** Everything that a therapist uploads about visitation (KS-VIS-1). */
export const VisitationUploads: CollectionConfig = {
  slug: 'visitation-uploads',
  labels: { singular: 'Visitatiestuk', plural: 'Visitatiestukken' },
  admin: {
    group: 'Visitatie',
    useAsTitle: 'title',
    defaultColumns: ['title', 'subject', 'therapist', 'status'],
    description: 'Stukken van leden bij hun visitatie. Beoordelen doe je via Beoordelen in het menu.',
  },
  access: collectionAccess({
    read: anyOf(own(), where(within('reviewEvidence'), handedIn), where(ofVisitor('visitation.visitor'), handedIn)),
    create: isProfessional,
    update: own(),
    delete: own(),
    admin: can('reviewEvidence'),
  }),
  lockDocuments: false,
  fields: [
    { name: 'title', type: 'text', label: 'Titel', required: true, maxLength: 200 },
    { name: 'subject', type: 'select', label: 'Wat is het', options: choices(uploadSubjectLabels) },
    calendarDate({ name: 'visitedOn', label: 'Datum van de visitatie' }),
    // The visit that is open when it is handed in.
    { ...visitationField, access: byTheProgramOnly, admin: { readOnly: true } },
    { name: 'remark', type: 'textarea', label: 'Toelichting', maxLength: 2000 },
    filesField,
    ...ownerFields,
  ],
}
