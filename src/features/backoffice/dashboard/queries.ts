import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { asUser } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'

const shown = 5

export type ContentLine = {
  id: number
  title: string
  at: string
  /** When it appears on the site by itself; null when that isn't planned. */
  plannedAt: string | null
}

const planned = z.array(z.object({ post: z.coerce.number(), at: z.coerce.date() }))

/** The moment at which each post appears by itself. */
async function plannedPosts(req: PayloadRequest): Promise<Map<number, string>> {
  const rows = await query(
    req,
    sql`SELECT input->'doc'->>'value' AS post, min(wait_until) AS at FROM payload_jobs
         WHERE task_slug = 'schedulePublish' AND input->>'type' = 'publish' AND completed_at IS NULL AND NOT has_error
           AND wait_until IS NOT NULL
         GROUP BY 1`,
  )
  return new Map(planned.parse(rows).map(({ post, at }) => [post, at.toISOString()]))
}

/** The news an editor worked on last: unpublished changes, and what readers see. Three queries. */
export async function recentContent(req: PayloadRequest): Promise<{ drafts: ContentLine[]; published: ContentLine[] }> {
  const select = { title: true, publishedAt: true, updatedAt: true } as const
  const common = { collection: 'posts', select, limit: shown, pagination: false, ...asUser(req) } as const
  const [drafts, published, plans] = await Promise.all([
    req.payload.find({ ...common, draft: true, where: { _status: { equals: 'draft' } }, sort: '-updatedAt' }),
    req.payload.find({ ...common, where: { _status: { equals: 'published' } }, sort: '-publishedAt' }),
    plannedPosts(req),
  ])
  return {
    drafts: drafts.docs.map(({ id, title, updatedAt }) => ({
      id,
      title,
      at: updatedAt,
      plannedAt: plans.get(id) ?? null,
    })),
    published: published.docs.map(({ id, title, publishedAt, updatedAt }) => ({
      id,
      title,
      at: publishedAt ?? updatedAt,
      plannedAt: null,
    })),
  }
}
