import type { CollectionConfig } from 'payload'
import { can, collectionAccess } from '@/src/access/compose'
import { everyone } from '@/src/access/rules'

/** Public images. Never for evidence: that goes through private files. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Afbeelding', plural: 'Afbeeldingen' },
  admin: { group: 'Redactie' },
  access: collectionAccess({
    read: everyone,
    create: can('editContent'),
    update: can('editContent'),
    delete: can('editContent'),
    admin: can('editContent'),
  }),
  lockDocuments: false,
  upload: {
    staticDir: 'media/public',
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
    formatOptions: { format: 'webp', options: { quality: 80 } },
    imageSizes: [
      { name: 'card', width: 640, height: 360, formatOptions: { format: 'webp', options: { quality: 78 } } },
      { name: 'wide', width: 1280, height: 640, formatOptions: { format: 'webp', options: { quality: 78 } } },
    ],
    pasteURL: false,
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: 'Beschrijving voor wie de afbeelding niet ziet',
      required: true,
      maxLength: 250,
    },
  ],
}
