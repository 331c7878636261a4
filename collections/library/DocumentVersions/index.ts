import type { CollectionConfig } from 'payload'
import { can, collectionAccess, fieldFor } from '@/src/access/compose'
import { everywhere, nobody } from '@/src/access/rules'
import { moment } from '@/src/fields/moment'

const editors = everywhere('editContent')
const hidden = {
  access: { read: fieldFor(nobody), create: fieldFor(nobody), update: fieldFor(nobody) },
  admin: { hidden: true },
}

/** One version of a document, as it was published: never changed, so that what somebody downloaded can be had again (KS-DOC-1). */
export const DocumentVersions: CollectionConfig = {
  slug: 'document-versions',
  labels: { singular: 'Versie van een document', plural: 'Versies van documenten' },
  admin: { group: 'Redactie', defaultColumns: ['document', 'number', 'changes', 'publishedAt'] },
  access: collectionAccess({
    read: editors,
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('editContent'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: 'document-templates',
      label: 'Document',
      required: true,
      index: true,
    },
    { name: 'number', type: 'number', label: 'Versie', required: true, min: 1 },
    { name: 'changes', type: 'textarea', label: 'Wat er veranderd is', maxLength: 1000 },
    { name: 'filename', type: 'text', label: 'Bestandsnaam', required: true, maxLength: 120 },
    { name: 'mimeType', type: 'text', label: 'Type', required: true, maxLength: 100 },
    { name: 'size', type: 'number', label: 'Grootte (bytes)', required: true },
    { name: 'sha256', type: 'text', label: 'SHA-256', required: true, maxLength: 64 },
    // Words in the file, for searching.
    { name: 'words', type: 'textarea', ...hidden },
    { name: 'publishedAt', type: 'date', label: 'Gepubliceerd', required: true, admin: { date: moment } },
    { name: 'publishedByName', type: 'text', label: 'Door', maxLength: 120 },
  ],
}
