import type { CollectionConfig } from 'payload'
import { anyOf, collectionAccess } from '@/src/access/compose'
import { everywhere, shown } from '@/src/access/rules'
import { articleFields } from './fields'
import { setSlug } from './hooks/setSlug'

// The knowledge base is of the whole portal, like the news.
const writers = everywhere('editKnowledge')

/** The knowledge base: articles in a tree, with drafts and versions (KS-KB-1). */
export const Articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: 'Artikel', plural: 'Kennisbank' },
  admin: {
    group: 'Redactie',
    useAsTitle: 'title',
    defaultColumns: ['title', 'parent', 'order', '_status', 'updatedAt'],
  },
  access: collectionAccess({
    read: anyOf(writers, shown({ _status: { equals: 'published' } })),
    create: writers,
    update: writers,
    delete: writers,
    admin: writers,
    versions: writers,
  }),
  versions: { drafts: true, maxPerDoc: 50 },
  defaultSort: 'order',
  hooks: { beforeChange: [setSlug] },
  fields: articleFields,
}
