import type { CollectionConfig } from 'payload'
import { anyOf, collectionAccess } from '@/src/access/compose'
import { everywhere } from '@/src/access/rules'
import { planEndpoints } from './endpoints/plans'
import { postFields } from './fields/postFields'
import { expireNews, expireNewsAfterDelete } from './hooks/expireNews'
import { refuseTakenSlug } from './hooks/refuseTakenSlug'
import { releasePictures } from './hooks/releasePictures'
import { setPublication } from './hooks/setPublication'
import { setSlug } from './hooks/setSlug'

// News is of the whole portal: whoever edits for one organisation alone doesn't speak for the others.
const editors = everywhere('editContent')

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
    read: anyOf(editors, () => ({ _status: { equals: 'published' } })),
    create: editors,
    update: editors,
    delete: editors,
    admin: editors,
    versions: editors,
  }),
  versions: { drafts: { autosave: { interval: 1500 } }, maxPerDoc: 50 },
  defaultSort: '-publishedAt',
  endpoints: planEndpoints,
  hooks: {
    beforeChange: [setPublication, setSlug, refuseTakenSlug],
    afterChange: [releasePictures, expireNews],
    afterDelete: [expireNewsAfterDelete],
  },
  fields: postFields,
}
