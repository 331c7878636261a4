import type { Field } from 'payload'
import { editorFor } from '@/collections/richText'
import { fieldFor } from '@/src/access/compose'
import { nobody } from '@/src/access/rules'
import { memberPageLabels } from '@/src/domain/knowledge/labels'
import { choices } from '@/src/domain/shared/choices'

const side = (description?: string) => ({ position: 'sidebar', description }) as const

/** Fields of an article of the knowledge base. */
export const articleFields: Field[] = [
  { name: 'title', type: 'text', label: 'Titel', required: true, maxLength: 160 },
  {
    name: 'summary',
    type: 'textarea',
    label: 'Kort antwoord',
    maxLength: 400,
    admin: { description: 'Een of twee zinnen, voor de lijst en de zoekresultaten.' },
  },
  { name: 'content', type: 'richText', label: 'Tekst', required: true, editor: editorFor('articles') },
  {
    name: 'parent',
    type: 'relationship',
    relationTo: 'articles',
    label: 'Valt onder',
    index: true,
    admin: side('Leeg: een hoofdonderwerp.'),
  },
  { name: 'order', type: 'number', label: 'Volgorde', required: true, defaultValue: 100, admin: side() },
  {
    name: 'memberPage',
    type: 'select',
    label: 'Uitleg bij de pagina',
    options: choices(memberPageLabels),
    admin: side('Die pagina verwijst dan hierheen. Een artikel per pagina.'),
  },
  {
    name: 'synonyms',
    type: 'textarea',
    label: 'Wordt ook gezocht als',
    maxLength: 500,
    admin: side('Andere woorden, door komma’s gescheiden.'),
  },
  {
    name: 'related',
    type: 'relationship',
    relationTo: 'articles',
    hasMany: true,
    maxRows: 6,
    label: 'Zie ook',
    admin: side(),
  },
  { name: 'membersOnly', type: 'checkbox', label: 'Alleen voor wie inlogt', defaultValue: false, admin: side() },
  {
    name: 'slug',
    type: 'text',
    label: 'Adres',
    unique: true,
    index: true,
    maxLength: 180,
    admin: side('Komt achter /kennisbank/. Staat vast na de eerste publicatie.'),
  },
  {
    name: 'firstPublishedAt',
    type: 'date',
    label: 'Voor het eerst gepubliceerd op',
    access: { create: fieldFor(nobody), update: fieldFor(nobody) },
    admin: { hidden: true },
  },
]
