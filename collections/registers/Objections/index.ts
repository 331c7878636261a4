import type { CollectionConfig } from 'payload'
import { filesField, ownerFields } from '../../evidence/shared/ownerFields'
import { evidenceAccess } from '../shared/evidenceAccess'
import { byTheProgramOnly } from '../shared/fields'
import { takeSubject } from './takeSubject'

/** Objections (bezwaar) to a decision, judged by someone else than who took it. */
export const Objections: CollectionConfig = {
  slug: 'objections',
  labels: { singular: 'Bezwaar', plural: 'Bezwaren' },
  admin: {
    group: 'Registers',
    useAsTitle: 'title',
    defaultColumns: ['title', 'therapist', 'status', 'reviewDueOn'],
    description: 'Bezwaren tegen een beslissing. Wie de beslissing nam, kan het bezwaar niet beoordelen.',
  },
  access: evidenceAccess(),
  lockDocuments: false,
  hooks: { beforeValidate: [takeSubject] },
  fields: [
    { name: 'title', type: 'text', label: 'Naam', required: true, defaultValue: 'Bezwaar', maxLength: 200 },
    {
      name: 'about',
      type: 'ui',
      label: 'Waartegen',
      admin: { components: { Field: '/collections/registers/Objections/admin/Subject' }, disableListColumn: true },
    },
    { name: 'subject', type: 'text', label: 'Waartegen (soort)', maxLength: 60, admin: { hidden: true } },
    { name: 'subjectId', type: 'number', label: 'Waartegen (id)', index: true, admin: { hidden: true } },
    { name: 'grounds', type: 'textarea', label: 'Waarom het lid het er niet mee eens is', maxLength: 4000 },
    { name: 'firstReviewer', type: 'number', access: byTheProgramOnly, admin: { hidden: true } },
    filesField,
    ...ownerFields,
  ],
}
