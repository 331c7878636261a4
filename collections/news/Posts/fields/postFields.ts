import type { Field } from 'payload'
import { editorFor } from '@/collections/richText'
import { fieldFor } from '@/src/access/compose'
import { nobody } from '@/src/access/rules'
import { newsCategories } from '@/src/domain/news/categories'
import { moment } from '@/src/fields/moment'

/** Fields of a news post (KS-NEWS-1). */
export const postFields: Field[] = [
  {
    name: 'viewOnSite',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: '/collections/news/Posts/admin/ViewOnSite' } },
  },
  {
    name: 'plans',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: '/collections/news/Posts/admin/Plans' } },
  },
  { name: 'title', type: 'text', label: 'Titel', required: true, maxLength: 160 },
  {
    name: 'summary',
    type: 'textarea',
    label: 'Samenvatting',
    maxLength: 300,
    admin: { description: 'Een of twee zinnen voor de lijst en voor zoekmachines. Leeg: het begin van de tekst.' },
  },
  { name: 'content', type: 'richText', label: 'Tekst', required: true, editor: editorFor('posts') },
  {
    name: 'category',
    type: 'select',
    label: 'Rubriek',
    required: true,
    defaultValue: 'portal',
    index: true,
    options: newsCategories.map(({ value, label }) => ({ value, label })),
    admin: { position: 'sidebar' },
  },
  {
    name: 'cover',
    type: 'upload',
    relationTo: 'media',
    label: 'Omslagfoto',
    admin: { position: 'sidebar' },
  },
  {
    name: 'publishedAt',
    type: 'date',
    label: 'Datum op het bericht',
    index: true,
    admin: {
      position: 'sidebar',
      date: moment,
      description: 'Leeg: het moment van publiceren.',
    },
  },
  {
    name: 'slug',
    type: 'text',
    label: 'Adres',
    unique: true,
    index: true,
    maxLength: 180,
    admin: {
      position: 'sidebar',
      description:
        'Komt achter /nieuws/. Volgt de titel tot het bericht voor het eerst gepubliceerd is; daarna staat het vast.',
    },
  },
  {
    name: 'firstPublishedAt',
    type: 'date',
    label: 'Voor het eerst gepubliceerd op',
    access: { create: fieldFor(nobody), update: fieldFor(nobody) },
    admin: { hidden: true },
  },
]
