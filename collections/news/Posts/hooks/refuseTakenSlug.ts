import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { asSystem } from '@/src/lib/local-api'
import type { Post } from '@/src/payload-types'

/** Says in plain words that an address is taken. Two at the same moment are kept apart by the unique index. */
export const refuseTakenSlug: CollectionBeforeChangeHook<Post> = async ({ data, originalDoc, req }) => {
  const kept = data._status !== 'published' && data.slug === originalDoc?.slug
  if (!data.slug || kept) return data
  const { totalDocs } = await req.payload.count({
    collection: 'posts',
    where: { and: [{ slug: { equals: data.slug } }, { id: { not_equals: originalDoc?.id ?? 0 } }] },
    ...asSystem(req, 'is the address taken'),
  })
  if (totalDocs === 0) return data
  const message = `Er is al een bericht met het adres “${data.slug}”. Kies een andere titel of een ander adres.`
  throw new APIError(message, 409, { errors: [{ field: 'slug', message }] }, true)
}
