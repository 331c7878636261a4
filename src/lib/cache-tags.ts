import type { PayloadRequest } from 'payload'
import { query, sql } from './sql'

/** What a cached page or list was made from. `news`: the published posts; `agenda`: the courses; `registers`; `portal`: the settings;
 * `directory`: the therapists that may be found; `knowledge`: the published articles. */
export type CacheTag = 'news' | 'agenda' | 'registers' | 'portal' | 'directory' | 'knowledge'

/** The channel on which processes tell each other which tags are out of date. */
export const cacheTagChannel = 'cache_tags'

/**
 * Drops every cached page and list made from these tags, in all processes, once the transaction of `req` commits.
 * For hooks and jobs: `next/cache` works in neither.
 */
export async function expireTags(tags: readonly CacheTag[], req: PayloadRequest): Promise<void> {
  await query(
    req,
    sql`WITH expired AS (
          INSERT INTO cache_tag_expiries (tag)
          SELECT jsonb_array_elements_text(${JSON.stringify(tags)}::jsonb)
          RETURNING tag
        )
        SELECT pg_notify(${cacheTagChannel}, tag) FROM expired`,
  )
}
