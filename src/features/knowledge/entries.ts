import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type MemberPage, memberPageLabels } from '@/src/domain/knowledge/labels'
import { type Entry, readable } from '@/src/domain/knowledge/tree'
import type { MapEntry } from '@/src/features/news/queries'
import { remember } from '@/src/lib/cache/remember'
import { query, sql } from '@/src/lib/sql'

const isMemberPage = (page: string): page is MemberPage => Object.hasOwn(memberPageLabels, page)

const rowSchema = z.object({
  id: z.number(),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  parent: z.number().nullable(),
  membersOnly: z.boolean(),
  page: z
    .string()
    .nullable()
    .transform((page) => (page !== null && isMemberPage(page) ? page : null)),
  changedAt: z.string(),
})

const all = remember<'all', Entry[]>(['knowledge'])

/** Every published article, in the order of its level. One statement, and none while nothing is published anew. */
export function entries(req: PayloadRequest): Promise<Entry[]> {
  return all('all', async () => {
    const rows = await query(
      req,
      sql`SELECT id, coalesce(title, '') AS title, slug, coalesce(summary, '') AS summary, parent_id AS parent,
                 coalesce(members_only, false) AS "membersOnly", member_page::text AS page,
                 to_char(updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "changedAt"
            FROM articles WHERE _status = 'published' AND slug IS NOT NULL ORDER BY "order", title, id`,
    )
    return z.array(rowSchema).parse(rows)
  })
}

/** Every public page of the knowledge base, for the sitemap. */
export async function knowledgeMap(req: PayloadRequest): Promise<MapEntry[]> {
  const open = readable(await entries(req), false)
  return [
    { path: '/kennisbank', changedAt: null },
    ...open.map(({ slug, changedAt }) => ({ path: `/kennisbank/${slug}`, changedAt })),
  ]
}
