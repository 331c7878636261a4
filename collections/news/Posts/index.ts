import { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'

/** The weblog (KS-NEWS-1). */
export const Posts: CollectionConfig = {
  slug: 'posts',
  labels: { singular: 'Nieuwsbericht', plural: 'Nieuws' },
  admin: { group: 'Redactie', useAsTitle: 'title', defaultColumns: ['title', 'category', '_status', 'publishedAt'] },
  access: collectionAccess({
    read: anyOf(can('editContent'), () => ({ _status: { equals: 'published' } })),
    create: can('editContent'),
    update: can('editContent'),
    delete: can('editContent'),
    admin: can('editContent'),
    versions: can('editContent'),
  }),
  versions: { drafts: { schedulePublish: true }, maxPerDoc: 50 },
  defaultSort: '-publishedAt',
  fields: [
    { name: 'title', type: 'text', label: 'Titel', required: true, maxLength: 160 },
    { name: 'slug', type: 'text', label: 'Adres', unique: true, index: true, maxLength: 180 },
    { name: 'summary', type: 'textarea', label: 'Samenvatting', maxLength: 300 },
    {
      name: 'category',
      type: 'select',
      label: 'Rubriek',
      required: true,
      defaultValue: 'portal',
      options: [
        { value: 'profession', label: 'Het vak' },
        { value: 'portal', label: 'Het portaal' },
        { value: 'general', label: 'Algemeen' },
      ],
    },
    { name: 'cover', type: 'upload', relationTo: 'media', label: 'Omslagfoto' },
    { name: 'content', type: 'richText', label: 'Tekst', editor: lexicalEditor() },
    { name: 'publishedAt', type: 'date', label: 'Gepubliceerd op', index: true },
  ],
}
