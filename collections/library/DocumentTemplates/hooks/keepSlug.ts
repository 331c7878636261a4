import type { CollectionBeforeValidateHook } from 'payload'
import { slugify } from '@/src/domain/news/slug'

/** The name of the file comes of the title when nothing was typed, and is always one that every system takes. */
export const keepSlug: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data || (data.slug === undefined && originalDoc)) return data
  const typed = typeof data.slug === 'string' && data.slug.trim() !== '' ? data.slug : data.title
  return { ...data, slug: typeof typed === 'string' ? slugify(typed).slice(0, 80) : data.slug }
}
