import type { CollectionConfig } from 'payload'
import { can, collectionAccess } from '@/src/access/compose'
import { nobody, own } from '@/src/access/rules'
import { moment } from '@/src/fields/moment'
import { ownerFields } from '../../evidence/shared/ownerFields'

/** Which version a member downloaded last, so that they see when it changed since (KS-DOC-1). One row a document. */
export const DocumentDownloads: CollectionConfig = {
  slug: 'document-downloads',
  labels: { singular: 'Download', plural: 'Downloads' },
  admin: { group: 'Redactie', hidden: true },
  access: collectionAccess({
    read: own(),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('editContent'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    ...ownerFields,
    {
      name: 'document',
      type: 'relationship',
      relationTo: 'document-templates',
      label: 'Document',
      required: true,
      index: true,
    },
    { name: 'number', type: 'number', label: 'Versie', required: true },
    { name: 'downloadedAt', type: 'date', label: 'Gedownload', required: true, admin: { date: moment } },
  ],
}
