import type { PayloadRequest } from 'payload'
import { asUser } from '@/src/lib/local-api'

const shown = 5

export type ContentLine = { id: number; title: string; at: string }

/** The news an editor worked on last: unpublished changes, and what readers see. Two queries. */
export async function recentContent(req: PayloadRequest): Promise<{ drafts: ContentLine[]; published: ContentLine[] }> {
  const select = { title: true, publishedAt: true, updatedAt: true } as const
  const common = { collection: 'posts', select, limit: shown, pagination: false, ...asUser(req) } as const
  const [drafts, published] = await Promise.all([
    req.payload.find({ ...common, draft: true, where: { _status: { equals: 'draft' } }, sort: '-updatedAt' }),
    req.payload.find({ ...common, where: { _status: { equals: 'published' } }, sort: '-publishedAt' }),
  ])
  return {
    drafts: drafts.docs.map(({ id, title, updatedAt }) => ({ id, title, at: updatedAt })),
    published: published.docs.map(({ id, title, publishedAt, updatedAt }) => ({
      id,
      title,
      at: publishedAt ?? updatedAt,
    })),
  }
}
