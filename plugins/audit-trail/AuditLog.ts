import type { CollectionConfig } from 'payload'
import { can, collectionAccess } from '@/src/access/compose'
import { nobody, within } from '@/src/access/rules'

/** Shown in words by LineDetails; an input would show codes. */
const Field = '/plugins/audit-trail/admin/ToldInDetails'
const toldInDetails = { components: { Field } }

/** The audit trail. Rows hold plain ids: they outlive what they speak of. A trigger refuses changing or deleting them. */
export const AuditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: { singular: 'Logregel', plural: 'Logboek' },
  admin: {
    group: 'Beheer',
    description: 'Wie wat deed, en wanneer. Deze lijst groeit alleen.',
    listSearchableFields: ['action', 'subject', 'subjectId'],
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
  defaultSort: '-createdAt',
  disableDuplicate: true,
  fields: [
    {
      name: 'details',
      type: 'ui',
      admin: { components: { Field: '/plugins/audit-trail/admin/LineDetails' }, disableListColumn: true },
    },
    {
      name: 'action',
      type: 'text',
      required: true,
      index: true,
      label: 'Handeling',
      admin: { components: { Field, Cell: '/plugins/audit-trail/admin/ActionCell' } },
    },
    {
      name: 'subject',
      type: 'text',
      required: true,
      label: 'Waarvan',
      admin: { components: { Field, Cell: '/plugins/audit-trail/admin/SubjectCell' } },
    },
    { name: 'subjectId', type: 'text', label: 'Nummer', admin: toldInDetails },
    { name: 'actor', type: 'number', label: 'Account', index: true, admin: toldInDetails },
    { name: 'organisation', type: 'number', label: 'Organisatie', admin: toldInDetails },
    { name: 'reason', type: 'text', label: 'Reden', admin: toldInDetails },
    { name: 'fields', type: 'json', label: 'Velden', admin: { ...toldInDetails, disableListColumn: true } },
  ],
}
