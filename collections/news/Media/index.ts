import type { CollectionConfig } from 'payload'
import { anyOf, collectionAccess, fieldFor } from '@/src/access/compose'
import { everywhere, nobody } from '@/src/access/rules'
import { maxPixels } from '@/src/domain/media/image'
import { checkImage } from './hooks/checkImage'
import { directory, missingFile } from './missingFile'

const editors = everywhere('editContent')

const webp = (quality: number) => ({ format: 'webp' as const, options: { quality } })

/**
 * Images of the news. Never for evidence: that goes through private files. Everyone sees one from the moment a post
 * that uses it is published (docs/decisions/0021).
 * Every image is made anew as webp, so that neither metadata (place, device) nor anything hidden in it is published.
 */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Afbeelding', plural: 'Afbeeldingen' },
  admin: { group: 'Redactie' },
  access: collectionAccess({
    read: anyOf(editors, () => ({ published: { equals: true } })),
    create: editors,
    update: editors,
    delete: editors,
    admin: editors,
  }),
  lockDocuments: false,
  upload: {
    staticDir: directory,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
    resizeOptions: { width: 2400, height: 2400, fit: 'inside', withoutEnlargement: true },
    formatOptions: webp(80),
    imageSizes: [
      { name: 'card', width: 640, height: 360, formatOptions: webp(78) },
      { name: 'wide', width: 1280, height: 640, formatOptions: webp(78) },
      { name: 'text', width: 960, formatOptions: webp(78) },
    ],
    adminThumbnail: 'card',
    pasteURL: false,
    constructorOptions: { limitInputPixels: maxPixels },
    // Both would write other bytes under the same name.
    crop: false,
    focalPoint: false,
    handlers: [missingFile],
    // Names are random and never used twice, so a browser may keep the image.
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Cache-Control', 'public, max-age=31536000, immutable')
      return headers
    },
  },
  hooks: { beforeOperation: [checkImage] },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: 'Beschrijving voor wie de afbeelding niet ziet',
      required: true,
      maxLength: 250,
    },
    {
      name: 'published',
      type: 'checkbox',
      label: 'Staat op de site',
      defaultValue: false,
      access: { create: fieldFor(nobody), update: fieldFor(nobody) },
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: 'Gaat vanzelf aan bij het publiceren van een bericht met deze afbeelding.',
      },
    },
  ],
}
