import type { CollectionConfig } from 'payload'
import { anyOf, collectionAccess } from '@/src/access/compose'
import { everywhere, shown } from '@/src/access/rules'
import { articleFields } from './fields'
import { expireArticle, expireArticleAfterDelete } from './hooks/expireArticle'
import { forgetFeedback } from './hooks/forgetFeedback'
import { refuseCircle } from './hooks/refuseCircle'
import { refuseTaken } from './hooks/refuseTaken'
import { releasePictures } from './hooks/releasePictures'
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
    description: 'Uitleg over het portaal. Wat je publiceert, staat op de pagina Kennisbank.',
    preview: (article) => (typeof article.id === 'number' ? `/kennisbank/voorbeeld/${article.id}` : null),
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
  hooks: {
    beforeChange: [setSlug, refuseTaken, refuseCircle],
    afterChange: [releasePictures, expireArticle],
    beforeDelete: [forgetFeedback],
    afterDelete: [expireArticleAfterDelete],
  },
  fields: articleFields,
}
