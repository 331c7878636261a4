import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Viewer } from '@/src/access/viewer'
import { type Found, type Ranked, rank } from '@/src/domain/assistant/rank'
import { type Asked, askedWords } from '@/src/domain/assistant/words'
import { asUser } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import type { AssistantOptions, NewPassage, PassageSource } from './options'

const mostPassages = 60
/** Words with less in common than this are different words; the same measure as searching in the knowledge base. */
const likeness = sql`CASE WHEN length(word) < 6 THEN 0.5 ELSE 0.4 END`

const rowSchema = z.object({
  source: z.string(),
  sourceId: z.number(),
  part: z.number(),
  title: z.string(),
  heading: z.string(),
  href: z.string(),
  body: z.string(),
  hits: z.array(z.object({ word: z.string(), rank: z.number(), alike: z.boolean() })),
})

const foundSchema = z.object({
  sources: z.coerce.number(),
  spread: z.record(z.string(), z.number()).nullable(),
  passages: z.array(rowSchema).nullable(),
})

export type Passage = Found & z.infer<typeof rowSchema>

/**
 * Parts of texts with a word of the question, stemmed as Dutch; for words that are nowhere, those with a word that looks like
 * it. Of each word in how many sources it is. One statement.
 */
async function search(req: PayloadRequest, words: readonly Asked[]) {
  const [row] = await query(
    req,
    sql`WITH words AS (
          SELECT word, asked, forms
            FROM jsonb_to_recordset(${JSON.stringify(words)}::jsonb) AS x(word text, forms text[]),
                 LATERAL (SELECT to_tsquery('dutch', string_agg(form || ':*', ' | ')) AS asked FROM unnest(forms) AS form) AS q
           WHERE numnode(asked) > 0),
        exact AS (
          SELECT w.word, p.source, p.source_id, p.part, ts_rank('{0.1,0.3,0.7,1}', p.search, w.asked)::float AS rank, false AS alike
            FROM words w JOIN assistant_passages p ON p.search @@ w.asked),
        hits AS (
          SELECT * FROM exact
          UNION ALL
          SELECT w.word, p.source, p.source_id, p.part, word_similarity(w.word, p.words)::float, true
            FROM words w JOIN assistant_passages p ON w.word <% p.words
           WHERE length(w.word) > 3 AND w.word NOT IN (SELECT word FROM exact) AND word_similarity(w.word, p.words) >= ${likeness}),
        spread AS (SELECT word, count(DISTINCT (source, source_id))::int AS n FROM hits GROUP BY word),
        counted AS (SELECT count(DISTINCT (source, source_id))::int AS n FROM assistant_passages),
        best AS (
          SELECT h.source, h.source_id, h.part, sum(ln(1 + c.n / s.n::float) * (h.rank / (h.rank + 0.3))) AS score,
                 jsonb_agg(jsonb_build_object('word', h.word, 'rank', h.rank, 'alike', h.alike)) AS hits
            FROM hits h JOIN spread s USING (word), counted c GROUP BY 1, 2, 3 ORDER BY score DESC, 1, 2, 3 LIMIT ${mostPassages})
        SELECT (SELECT n FROM counted) AS sources, (SELECT jsonb_object_agg(word, n) FROM spread) AS spread,
               (SELECT jsonb_agg(jsonb_build_object('source', p.source, 'sourceId', p.source_id, 'part', p.part, 'title', p.title,
                                 'heading', p.heading, 'href', p.href, 'body', p.body, 'hits', b.hits))
                  FROM best b JOIN assistant_passages p USING (source, source_id, part)) AS passages`,
  )
  return foundSchema.parse(row)
}

const fill = (req: PayloadRequest, source: string, passages: readonly NewPassage[]) =>
  query(
    req,
    sql`SELECT assistant_passage(${source}, n."sourceId", n.part, n.title, n.heading, n.href, n.body, '', '')
          FROM jsonb_to_recordset(${JSON.stringify(passages)}::jsonb)
                 AS n("sourceId" int, part int, title text, heading text, href text, body text)
         WHERE NOT EXISTS (SELECT FROM assistant_passages x
                            WHERE x.source = ${source} AND x.source_id = n."sourceId" AND x.part = n.part)`,
  )

async function readable(req: PayloadRequest, viewer: Viewer | null, source: PassageSource, ids: number[]) {
  if (ids.length === 0) return []
  if (source.readable) return source.readable(req, viewer, ids)
  const { docs } = await req.payload.find({
    collection: source.collection,
    where: { id: { in: ids } },
    select: {},
    pagination: false,
    limit: ids.length,
    ...asUser(req),
  })
  return docs.map(({ id }) => Number(id))
}

/**
 * The sources that answer a question best, of those whoever asks may read: each is read as that person, and what isn't given to
 * them is dropped before anything is said of it (KS-SRV-9).
 */
export async function retrieve(
  req: PayloadRequest,
  viewer: Viewer | null,
  question: string,
  { sources }: Pick<AssistantOptions, 'sources'>,
): Promise<Ranked<Passage>[]> {
  for (const { collection, missing } of sources) {
    const lacking = (await missing?.(req)) ?? []
    if (lacking.length > 0) await fill(req, collection, lacking)
  }
  const words = askedWords(question)
  if (words.length === 0) return []
  const { passages, spread, sources: all } = await search(req, words)
  const open = await Promise.all(
    sources.map(async (source) => {
      const own = (passages ?? []).filter((passage) => passage.source === source.collection)
      const ids = new Set(await readable(req, viewer, source, [...new Set(own.map(({ sourceId }) => sourceId))]))
      return own.filter(({ sourceId }) => ids.has(sourceId))
    }),
  )
  return rank(
    open.flat(),
    words.map(({ word }) => word),
    { sources: all, of: new Map(Object.entries(spread ?? {})) },
  )
}
