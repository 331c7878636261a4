import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'

const moment = z.coerce.date().transform((value) => value.toISOString())

const search = z.object({ term: z.string(), times: z.coerce.number(), found: z.coerce.number(), lastAt: moment })
const judged = z.object({
  id: z.number(),
  title: z.string(),
  slug: z.string().nullable(),
  yes: z.coerce.number(),
  no: z.coerce.number(),
  remarks: z.array(z.object({ helpful: z.boolean(), remark: z.string(), at: moment })),
  more: z.coerce.number(),
})

export type SearchLine = z.infer<typeof search>
export type JudgedArticle = z.infer<typeof judged>

export type KnowledgeWork = { missed: SearchLine[]; often: SearchLine[]; articles: JudgedArticle[] }

const mostTerms = 50
const mostOften = 20
const mostArticles = 100
const mostRemarks = 5

const searches = async (req: PayloadRequest, missed: boolean, most: number): Promise<SearchLine[]> =>
  z.array(search).parse(
    await query(
      req,
      sql`SELECT term, times, found, last_at AS "lastAt" FROM article_searches
           WHERE ${missed ? sql`found = 0` : sql`true`} ORDER BY times DESC, last_at DESC, id LIMIT ${most}`,
    ),
  )

/**
 * Articles with what members and others say of them, worst first: those that helped the fewest, of the votes they had. What
 * members wrote is shown without who wrote it; the list of reactions has that.
 */
const articles = async (req: PayloadRequest): Promise<JudgedArticle[]> =>
  z.array(judged).parse(
    await query(
      req,
      sql`WITH votes AS (
            SELECT article_id, helpful FROM article_feedback UNION ALL SELECT article_id, helpful FROM article_votes),
          counted AS (
            SELECT article_id, count(*) FILTER (WHERE helpful) AS yes, count(*) FILTER (WHERE NOT helpful) AS no
              FROM votes GROUP BY article_id)
          SELECT a.id, coalesce(a.title, '') AS title, CASE WHEN a._status = 'published' THEN a.slug END AS slug, c.yes, c.no,
                 coalesce(r.remarks, '[]') AS remarks, coalesce(r.total, 0) - coalesce(jsonb_array_length(r.remarks), 0) AS more
            FROM counted c JOIN articles a ON a.id = c.article_id
            LEFT JOIN LATERAL (
              SELECT max(total) AS total, jsonb_agg(jsonb_build_object('helpful', helpful, 'remark', remark, 'at', updated_at)
                                                    ORDER BY updated_at DESC) AS remarks
                FROM (SELECT f.helpful, f.remark, f.updated_at, count(*) OVER () AS total FROM article_feedback f
                       WHERE f.article_id = a.id AND f.remark IS NOT NULL ORDER BY f.updated_at DESC LIMIT ${mostRemarks}) newest
            ) r ON true
           ORDER BY c.no DESC, c.yes, a.title, a.id LIMIT ${mostArticles}`,
    ),
  )

/** What readers of the knowledge base looked for in vain, what they look for most, and what they say of articles (KS-KB-1). */
export async function knowledgeWork(req: PayloadRequest): Promise<KnowledgeWork> {
  const [missed, often, judgedArticles] = await Promise.all([
    searches(req, true, mostTerms),
    searches(req, false, mostOften),
    articles(req),
  ])
  return { missed, often, articles: judgedArticles }
}
