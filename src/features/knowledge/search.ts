import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { countedTerm, tidyTerm } from '@/src/domain/knowledge/search-term'
import { query, sql } from '@/src/lib/sql'

const mostFound = 20
/** Words with fewer letters in common than this part are different words; two swapped letters take most of a long word. */
const likeness = sql`CASE WHEN length(word) < 6 THEN 0.45 ELSE 0.33 END`
/** Anyone can search for anything: of terms nobody asked before no more than this are kept. */
const mostTerms = 5000

const rowSchema = z.object({ id: z.number(), guessed: z.boolean() })

export type Found = { ids: number[]; guessed: boolean }

/**
 * Published articles with words that begin with each word that was asked, stemmed as Dutch, best first. When there is
 * none: those that have something like two thirds of the words (a typing mistake, one word too many); `guessed` says so.
 * Accents don't count; synonyms do, as part of the title (KS-KB-1).
 */
export async function searchArticles(
  req: PayloadRequest,
  text: string,
  { loggedIn }: { loggedIn: boolean },
): Promise<Found> {
  const typed = tidyTerm(text)
  const rows = await query(
    req,
    sql`WITH words AS (
          SELECT DISTINCT word FROM regexp_split_to_table(folded_name(${typed}), '[^[:alnum:]]+') AS word
           WHERE word <> '' AND length(to_tsvector('dutch', word)) > 0),
        asked AS (SELECT count(*) AS words, to_tsquery('dutch', string_agg(word || ':*', ' & ')) AS query FROM words),
        open AS (SELECT x.* FROM article_index x JOIN articles a ON a.id = x.article_id
                  WHERE a.slug IS NOT NULL AND (${loggedIn} OR a.members_only IS NOT TRUE)),
        exact AS (SELECT open.article_id AS id, ts_rank(open.search, asked.query)::float AS rank
                    FROM open, asked WHERE open.search @@ asked.query),
        alike AS (
          SELECT open.article_id AS id, count(*) AS hits, sum(word_similarity(word, open.words)) AS rank
            FROM open, words
           WHERE NOT EXISTS (SELECT FROM exact)
             AND (word_similarity(word, open.words) >= ${likeness} OR open.search @@ to_tsquery('dutch', word || ':*'))
           GROUP BY open.article_id)
        SELECT id, false AS guessed, rank FROM exact
        UNION ALL
        SELECT id, true, rank FROM alike, asked WHERE alike.hits * 3 >= asked.words * 2
        ORDER BY rank DESC, id LIMIT ${mostFound}`,
  )
  const found = z.array(rowSchema).parse(rows)
  return { ids: found.map(({ id }) => id), guessed: found[0]?.guessed ?? false }
}

/** Counts what was looked for and how much there was, without who asked; terms that look personal are left out. */
export async function countSearch(req: PayloadRequest, text: string, found: number): Promise<void> {
  const term = countedTerm(text)
  if (term === null) return
  await query(
    req,
    sql`INSERT INTO article_searches (term, times, found, last_at)
        SELECT ${term}, 1, ${found}::int, now()
         WHERE (SELECT count(*) FROM article_searches) < ${mostTerms}
            OR EXISTS (SELECT FROM article_searches WHERE term = ${term})
        ON CONFLICT (term) DO UPDATE
           SET times = article_searches.times + 1, found = EXCLUDED.found, last_at = now(), updated_at = now()`,
  )
}
