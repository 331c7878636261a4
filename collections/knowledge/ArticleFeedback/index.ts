import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { everywhere, nobody, own } from '@/src/access/rules'
import { ownerFields } from '../../evidence/shared/ownerFields'

/** Whether an article helped a member, with what was missing (KS-KB-1). One row an article and member; the last word counts. */
export const ArticleFeedback: CollectionConfig = {
  slug: 'article-feedback',
  labels: { singular: 'Reactie op een artikel', plural: 'Reacties op artikelen' },
  admin: { group: 'Redactie', defaultColumns: ['article', 'helpful', 'remark', 'createdAt'] },
  access: collectionAccess({
    read: anyOf(own(), everywhere('editKnowledge')),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('editKnowledge'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    ...ownerFields,
    { name: 'article', type: 'relationship', relationTo: 'articles', label: 'Artikel', required: true, index: true },
    { name: 'helpful', type: 'checkbox', label: 'Hielp', required: true },
    { name: 'remark', type: 'textarea', label: 'Wat ontbrak', maxLength: 1000 },
  ],
}
