import type { CollectionBeforeChangeHook } from 'payload'
import { nextSlug } from '@/src/domain/news/slug'
import type { Article } from '@/src/payload-types'

/** The address of an article follows its title until it is published for the first time; then it stays (KS-KB-1). */
export const setSlug: CollectionBeforeChangeHook<Article> = ({ data, originalDoc }) => {
  const slug = nextSlug({
    title: data.title ?? originalDoc?.title ?? '',
    typed: data.slug ?? '',
    previous: originalDoc ? { title: originalDoc.title ?? '', slug: originalDoc.slug ?? '' } : null,
    published: Boolean(originalDoc?.firstPublishedAt),
  })
  const before = originalDoc?.firstPublishedAt ?? null
  const firstPublishedAt = before ?? (data._status === 'published' ? new Date().toISOString() : null)
  return { ...data, slug: slug || null, firstPublishedAt }
}
