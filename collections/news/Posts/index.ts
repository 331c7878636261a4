import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { postFields } from './fields/postFields'
import { expireNews, expireNewsAfterDelete } from './hooks/expireNews'
import { refuseTakenSlug } from './hooks/refuseTakenSlug'
import { setPublication } from './hooks/setPublication'
import { setSlug } from './hooks/setSlug'

/** The weblog (KS-NEWS-1). Members and visitors see what is published; drafts and versions are for editors. */
export const Posts: CollectionConfig = {
  slug: 'posts',
  labels: { singular: 'Nieuwsbericht', plural: 'Nieuws' },
  admin: {
    group: 'Redactie',
    useAsTitle: 'title',
    defaultColumns: ['title', 'category', '_status', 'publishedAt'],
    description: 'Wat je hier publiceert, staat op de nieuwspagina en naast elke pagina van het ledendeel.',
    preview: (post) => (typeof post.id === 'number' ? `/nieuws/voorbeeld/${post.id}` : null),
  },
  access: collectionAccess({
    read: anyOf(can('editContent'), () => ({ _status: { equals: 'published' } })),
    create: can('editContent'),
    update: can('editContent'),
    delete: can('editContent'),
    admin: can('editContent'),
    versions: can('editContent'),
  }),
  versions: { drafts: { autosave: { interval: 1500 }, schedulePublish: true }, maxPerDoc: 50 },
  defaultSort: '-publishedAt',
  hooks: {
    beforeChange: [setPublication, setSlug, refuseTakenSlug],
    afterChange: [expireNews],
    afterDelete: [expireNewsAfterDelete],
  },
  fields: postFields,
}
