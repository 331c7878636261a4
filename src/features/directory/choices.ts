import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { DirectoryCode } from '@/src/domain/directory/filter'
import { remember } from '@/src/lib/cache/remember'
import { query, sql } from '@/src/lib/sql'

const rowSchema = z.object({
  kind: z.enum(['speciality', 'method', 'language', 'organisation']),
  code: z.string(),
  label: z.string(),
  count: z.number(),
})

export type DirectoryChoice = { code: string; label: string; count: number }
/** What the filters offer: only what somebody offers, with how many do. */
export type DirectoryChoices = Record<DirectoryCode, DirectoryChoice[]>

const most = 150

// Kept five minutes whatever changes: how many offer what needn't be told to the second.
const known = remember<string, DirectoryChoices>([])

/** What can be chosen in the directory. One statement. */
export const directoryChoices = (req: PayloadRequest): Promise<DirectoryChoices> =>
  known('all', async () => {
    const rows = await query(
      req,
      sql`WITH words AS (
            SELECT kind, word, count(*)::int AS count
              FROM directory_entries e,
                   LATERAL (VALUES ('speciality', e.shown -> 'specialities'), ('method', e.shown -> 'methods'),
                                   ('language', e.shown -> 'languages')) AS lists (kind, list),
                   LATERAL jsonb_array_elements_text(list) AS word
             GROUP BY kind, word),
          coded AS (
            SELECT kind, directory_code(word) AS code, (array_agg(word ORDER BY count DESC, word))[1] AS label,
                   sum(count)::int AS count FROM words GROUP BY kind, directory_code(word)
            UNION ALL
            SELECT 'organisation', o.slug, o.name, count(*)::int
              FROM directory_entries e JOIN organisations o ON o.id = e.organisation_id GROUP BY o.id),
          counted AS (SELECT *, row_number() OVER (PARTITION BY kind ORDER BY count DESC, label) AS nth FROM coded)
          SELECT kind, code, label, count FROM counted WHERE nth <= ${most} AND code <> ''`,
    )
    const all = z.array(rowSchema).parse(rows)
    const of = (wanted: DirectoryCode): DirectoryChoice[] =>
      all
        .flatMap(({ kind, ...choice }) => (kind === wanted ? [choice] : []))
        .toSorted((a, b) => a.label.localeCompare(b.label, 'nl'))
    return {
      speciality: of('speciality'),
      method: of('method'),
      language: of('language'),
      organisation: of('organisation'),
    }
  })
