import type { CollectionBeforeChangeHook } from 'payload'
import { nextSlug } from '@/src/domain/news/slug'
import type { Post } from '@/src/payload-types'

/** Keeps the address of a post in step with its title until it is published. */
export const setSlug: CollectionBeforeChangeHook<Post> = ({ data, originalDoc }) => {
  const slug = nextSlug({
    title: data.title ?? originalDoc?.title ?? '',
    typed: data.slug ?? '',
    previous: originalDoc ? { title: originalDoc.title ?? '', slug: originalDoc.slug ?? '' } : null,
    published: Boolean(originalDoc?.firstPublishedAt),
  })
  return { ...data, slug: slug || null }
}
