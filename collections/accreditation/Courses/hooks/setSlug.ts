import type { CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'
import { slugify } from '@/src/domain/news/slug'
import { query, sql } from '@/src/lib/sql'

/** Pages of the agenda that are no course. */
const reserved = ['voor-mij']

const rows = z.array(z.object({ slug: z.string() }))

/** Gives a new course its address, from its name; it stays when the name changes. Two at once are kept apart by the index. */
export const setSlug: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  // Without a name it is refused further on, where every field is looked at.
  if (operation !== 'create' || data.slug || typeof data.title !== 'string') return data
  const wanted = slugify(data.title) || 'scholing'
  const taken = rows.parse(
    await query(req, sql`SELECT slug FROM courses WHERE slug = ${wanted} OR slug LIKE ${`${wanted}-%`}`),
  )
  const names = new Set([...reserved, ...taken.map(({ slug }) => slug)])
  let slug = wanted
  for (let number = 2; names.has(slug); number += 1) slug = `${wanted}-${number}`
  return { ...data, slug }
}
