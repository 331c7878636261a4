import type { CollectionConfig } from 'payload'
import { can, collectionAccess } from '@/src/access/compose'
import { nobody, within } from '@/src/access/rules'

/** The audit trail. Rows hold plain ids: they outlive what they speak of. A trigger refuses changing or deleting them. */
export const AuditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: { singular: 'Logregel', plural: 'Logboek' },
  admin: {
    group: 'Beheer',
    description: 'Wie wat deed, en wanneer. Deze lijst groeit alleen.',
    useAsTitle: 'action',
    defaultColumns: ['createdAt', 'action', 'subject', 'subjectId', 'actor'],
  },
  access: collectionAccess({
    read: within('viewAudit'),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('viewAudit'),
  }),
  lockDocuments: false,
  fields: [
    { name: 'action', type: 'text', required: true, index: true, label: 'Handeling' },
    { name: 'subject', type: 'text', required: true, label: 'Collectie' },
    { name: 'subjectId', type: 'text', label: 'Nummer' },
    { name: 'actor', type: 'number', label: 'Account', index: true },
    { name: 'organisation', type: 'number', label: 'Organisatie' },
    { name: 'reason', type: 'text', label: 'Reden' },
    { name: 'fields', type: 'json', label: 'Velden' },
  ],
}
