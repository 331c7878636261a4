import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { query, sql } from '@/src/lib/sql'
import type { Article } from '@/src/payload-types'

/**
 * Says in plain words that an address, or a member page, has an article already. Two at the same moment are kept apart by
 * the unique indexes.
 */
export const refuseTaken: CollectionBeforeChangeHook<Article> = async ({ data, originalDoc, req }) => {
  const page = data._status === 'published' ? (data.memberPage ?? null) : null
  const [taken] = await query(
    req,
    sql`SELECT slug = ${data.slug ?? null} AS "byAddress" FROM articles
         WHERE id <> ${originalDoc?.id ?? 0}
           AND (slug = ${data.slug ?? null} OR (_status = 'published' AND member_page::text = ${page}))
         ORDER BY 1 DESC NULLS LAST LIMIT 1`,
  )
  if (!taken) return data
  const problem =
    taken.byAddress === true
      ? { field: 'slug', message: 'Er is al een artikel met dit adres. Kies een andere titel of een ander adres.' }
      : {
          field: 'memberPage',
          message: 'Bij deze pagina staat al een ander artikel. Kies daar eerst een andere pagina.',
        }
  throw new APIError(problem.message, 409, { errors: [problem] }, true)
}
