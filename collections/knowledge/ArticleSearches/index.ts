import type { CollectionConfig } from 'payload'
import { can, collectionAccess } from '@/src/access/compose'
import { everywhere, nobody } from '@/src/access/rules'
import { moment } from '@/src/fields/moment'

/** What is looked for in the knowledge base, and how much was found: counted per term, without who asked (KS-KB-1). */
export const ArticleSearches: CollectionConfig = {
  slug: 'article-searches',
  labels: { singular: 'Zoekopdracht', plural: 'Zoekopdrachten' },
  admin: { group: 'Redactie', useAsTitle: 'term', defaultColumns: ['term', 'times', 'found', 'lastAt'] },
  access: collectionAccess({
    read: everywhere('editKnowledge'),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('editKnowledge'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-times',
  fields: [
    { name: 'term', type: 'text', label: 'Gezocht op', required: true, unique: true, maxLength: 80 },
    { name: 'times', type: 'number', label: 'Keer', required: true, defaultValue: 1 },
    { name: 'found', type: 'number', label: 'Gevonden, de laatste keer', required: true, defaultValue: 0, index: true },
    { name: 'lastAt', type: 'date', label: 'Laatste keer', required: true, admin: { date: moment } },
  ],
}
