import type { CollectionConfig, Where } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { everywhere, nobody, type Rule } from '@/src/access/rules'
import { tierLabels } from '@/src/domain/identity/membership'
import { documentCategoryLabels, documentKindLabels } from '@/src/domain/library/labels'
import { choices } from '@/src/domain/shared/choices'
import { moment } from '@/src/fields/moment'
import { byTheProgramOnly } from '../../registers/shared/fields'
import { bundleEndpoint } from './endpoints/bundle'
import { contentEndpoints } from './endpoints/content'
import { publishEndpoint } from './endpoints/publish'
import { keepSlug } from './hooks/keepSlug'

const editors = everywhere('editContent')
const standing: Where[] = [{ latest: { exists: true } }, { withdrawn: { not_equals: true } }]

/** Which documents exist, is no secret within the portal; who opens one is decided where its file is given out. */
const forMembers: Rule = (viewer) => ({
  and: viewer ? standing : [...standing, { isPublic: { equals: true } }],
})

/** Professional documents: information, templates and virtual shields; what they hold are their versions (KS-DOC-1). */
export const DocumentTemplates: CollectionConfig = {
  slug: 'document-templates',
  labels: { singular: 'Beroepsdocument', plural: 'Beroepsdocumenten' },
  admin: {
    group: 'Redactie',
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'category', 'latest', 'publishedAt'],
  },
  access: collectionAccess({
    read: anyOf(editors, forMembers),
    create: editors,
    update: editors,
    delete: nobody,
    admin: can('editContent'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: [bundleEndpoint, publishEndpoint, ...contentEndpoints],
  hooks: { beforeValidate: [keepSlug] },
  fields: [
    {
      name: 'versions',
      type: 'ui',
      label: 'Versies',
      admin: {
        components: { Field: '/collections/library/DocumentTemplates/admin/Versions' },
        disableListColumn: true,
      },
    },
    { name: 'title', type: 'text', label: 'Titel', required: true, maxLength: 160 },
    {
      name: 'slug',
      type: 'text',
      label: 'Naam van het bestand',
      required: true,
      unique: true,
      maxLength: 80,
      admin: { description: 'Kleine letters, cijfers en streepjes. Leeg: uit de titel.' },
    },
    { name: 'kind', type: 'select', label: 'Soort', required: true, options: choices(documentKindLabels) },
    { name: 'category', type: 'select', label: 'Categorie', required: true, options: choices(documentCategoryLabels) },
    { name: 'summary', type: 'textarea', label: 'Waar het over gaat', maxLength: 500 },
    {
      name: 'organisations',
      type: 'relationship',
      relationTo: 'organisations',
      hasMany: true,
      label: 'Voor leden van',
      admin: { description: 'Leeg: van alle organisaties.' },
    },
    {
      name: 'tiers',
      type: 'select',
      hasMany: true,
      label: 'Voor lidmaatschap',
      options: choices(tierLabels),
      admin: { description: 'Leeg: voor elk lidmaatschap.' },
    },
    { name: 'isPublic', type: 'checkbox', label: 'Ook zonder inloggen', defaultValue: false },
    { name: 'withdrawn', type: 'checkbox', label: 'Teruggetrokken', defaultValue: false },
    { name: 'latest', type: 'number', label: 'Laatste versie', access: byTheProgramOnly, admin: { readOnly: true } },
    {
      name: 'publishedAt',
      type: 'date',
      label: 'Laatst gewijzigd',
      access: byTheProgramOnly,
      admin: { readOnly: true, date: moment },
    },
  ],
}
