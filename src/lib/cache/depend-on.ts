import { unstable_cache } from 'next/cache'
import type { CacheTag } from '../cache-tags'

const marks: Record<CacheTag, () => Promise<null>> = {
  news: mark('news'),
  agenda: mark('agenda'),
  registers: mark('registers'),
  portal: mark('portal'),
  directory: mark('directory'),
  knowledge: mark('knowledge'),
}

function mark(tag: CacheTag): () => Promise<null> {
  return unstable_cache(async () => null, [`mark ${tag}`], { tags: [tag], revalidate: 300 })
}

/** Says in a cached page what it is made from, so that expireTags drops it. Call it before the queries. */
export const dependOn = (tag: CacheTag): Promise<null> => marks[tag]()
