import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Viewer } from '@/src/access/viewer'
import { invalid, notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'

export const longestRemark = 1000

export type Word = {
  slug: string
  helpful: boolean
  /** What was missing; only of members, whom we can ask. */
  remark: string
  /** Tells browsers apart when nobody is logged in; kept as a digest only. */
  browser: string
}

const articleSchema = z.object({ id: z.number() })

async function articleFor(req: PayloadRequest, slug: string, loggedIn: boolean): Promise<number> {
  const [row] = await query(
    req,
    sql`SELECT id FROM articles WHERE slug = ${slug} AND _status = 'published'
           AND (${loggedIn} OR members_only IS NOT TRUE)`,
  )
  if (!row) throw notFound()
  return articleSchema.parse(row).id
}

/**
 * Keeps whether an article helped: one word a member, or a browser when nobody is logged in; the last one counts (KS-KB-1).
 * @throws 400 for a remark that is too long, 404 for an article that can't be read
 */
export async function keepFeedback(req: PayloadRequest, viewer: Viewer | null, word: Word): Promise<void> {
  const { slug, helpful, browser } = word
  const remark = word.remark.trim()
  if (remark.length > longestRemark) throw invalid({ remark: `Houd het bij ${longestRemark} tekens.` })
  const article = await articleFor(req, slug, viewer !== null)
  if (!viewer?.therapist) {
    const digest = createHash('sha256').update(browser).digest('base64url')
    await query(
      req,
      sql`INSERT INTO article_votes (article_id, browser, helpful) VALUES (${article}, ${digest}, ${helpful})
          ON CONFLICT (article_id, browser) DO UPDATE SET helpful = EXCLUDED.helpful, given_at = now()`,
    )
    return
  }
  const { id, organisation } = viewer.therapist
  // A vote without a remark leaves the remark that stood with the same vote.
  await query(
    req,
    sql`INSERT INTO article_feedback (therapist_id, organisation_id, article_id, helpful, remark)
        VALUES (${id}, ${organisation}, ${article}, ${helpful}, ${remark || null})
        ON CONFLICT (article_id, therapist_id) DO UPDATE
           SET helpful = EXCLUDED.helpful, updated_at = now(),
               remark = coalesce(EXCLUDED.remark,
                                 CASE WHEN article_feedback.helpful = EXCLUDED.helpful THEN article_feedback.remark END)`,
  )
}
