import type { PayloadRequest } from 'payload'
import { remember } from '@/src/lib/cache/remember'
import { asSystem } from '@/src/lib/local-api'

export type LatestPost = { title: string; slug: string; publishedAt: string }

const latest = remember<number, LatestPost[]>(['news'])

/**
 * The newest published posts, newest first, for the list beside every member page (KS-NEWS-1).
 * The same for everyone, so at most one query until something is published.
 */
export function latestPosts(req: PayloadRequest, limit: number): Promise<LatestPost[]> {
  return latest(limit, async () => {
    const { docs } = await req.payload.find({
      collection: 'posts',
      where: { _status: { equals: 'published' } },
      sort: '-publishedAt',
      limit,
      pagination: false,
      depth: 0,
      select: { title: true, slug: true, publishedAt: true },
      ...asSystem(req, 'published news is for everyone'),
    })
    return docs.flatMap(({ title, slug, publishedAt }) => (slug && publishedAt ? [{ title, slug, publishedAt }] : []))
  })
}
