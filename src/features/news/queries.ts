import type { PayloadRequest, Where } from 'payload'
import { newsCategories } from '@/src/domain/news/categories'
import type { NewsFilter } from '@/src/domain/news/filter'
import { remember } from '@/src/lib/cache/remember'
import { asSystem, asUser } from '@/src/lib/local-api'
import { type Article, type PostCard, toArticle, toCard } from './present'

export type LatestPost = { title: string; slug: string; publishedAt: string }

export const postsPerPage = 10

const published: Where = { _status: { equals: 'published' } }
const newestFirst = ['-publishedAt', '-id']
const cardFields = {
  title: true,
  slug: true,
  summary: true,
  content: true,
  category: true,
  cover: true,
  publishedAt: true,
} as const

const latest = remember<number, LatestPost[]>(['news'])

/**
 * The newest published posts, newest first, for the list beside every member page (KS-NEWS-1).
 * The same for everyone, so at most one query until something is published.
 */
export function latestPosts(req: PayloadRequest, limit: number): Promise<LatestPost[]> {
  return latest(limit, async () => {
    const { docs } = await req.payload.find({
      collection: 'posts',
      where: published,
      sort: newestFirst,
      limit,
      pagination: false,
      depth: 0,
      select: { title: true, slug: true, publishedAt: true },
      ...asSystem(req, 'published news is for everyone'),
    })
    return docs.flatMap(({ title, slug, publishedAt }) => (slug && publishedAt ? [{ title, slug, publishedAt }] : []))
  })
}

export type NewsPage = { posts: PostCard[]; total: number; pages: number }

/** One page of the list of published posts. */
export async function newsPage(req: PayloadRequest, { category, page }: NewsFilter): Promise<NewsPage> {
  const { docs, totalDocs, totalPages } = await req.payload.find({
    collection: 'posts',
    where: category ? { and: [published, { category: { equals: category.value } }] } : published,
    sort: newestFirst,
    limit: postsPerPage,
    page,
    depth: 1,
    select: cardFields,
    ...asUser(req),
  })
  return { posts: docs.flatMap(toCard), total: totalDocs, pages: totalPages }
}

/** A published post by its address, or null. */
export async function publishedArticle(req: PayloadRequest, slug: string): Promise<Article | null> {
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: { and: [published, { slug: { equals: slug } }] },
    limit: 1,
    pagination: false,
    depth: 1,
    ...asUser(req),
  })
  return docs[0] ? toArticle(docs[0]) : null
}

/** The newest draft of a post for who may edit it (access rules apply), or null. */
export async function draftArticle(req: PayloadRequest, id: number): Promise<Article | null> {
  const post = await req.payload.findByID({
    collection: 'posts',
    id,
    draft: true,
    depth: 1,
    disableErrors: true,
    ...asUser(req),
  })
  return post ? toArticle(post) : null
}

export type Neighbours = { older: LatestPost | null; newer: LatestPost | null }

/** The published posts just before and just after this one. */
export async function neighbours(req: PayloadRequest, { id, publishedAt }: Article): Promise<Neighbours> {
  const beside = async (side: 'less_than' | 'greater_than'): Promise<LatestPost | null> => {
    const { docs } = await req.payload.find({
      collection: 'posts',
      where: {
        and: [
          published,
          {
            or: [
              { publishedAt: { [side]: publishedAt } },
              { and: [{ publishedAt: { equals: publishedAt } }, { id: { [side]: id } }] },
            ],
          },
        ],
      },
      sort: side === 'less_than' ? newestFirst : ['publishedAt', 'id'],
      limit: 1,
      pagination: false,
      depth: 0,
      select: { title: true, slug: true, publishedAt: true },
      ...asUser(req),
    })
    const [post] = docs
    return post?.slug && post.publishedAt ? { title: post.title, slug: post.slug, publishedAt: post.publishedAt } : null
  }
  const [older, newer] = await Promise.all([beside('less_than'), beside('greater_than')])
  return { older, newer }
}

const feed = remember<'feed', PostCard[]>(['news'])

/** The newest posts for the feed. */
export function feedPosts(req: PayloadRequest): Promise<PostCard[]> {
  return feed('feed', async () => {
    const { posts } = await newsPage(req, { category: null, page: 1 })
    return posts
  })
}

export type MapEntry = { path: string; changedAt: string | null }

const map = remember<'map', MapEntry[]>(['news'])

/** Every public page about news, for the sitemap. */
export function newsMap(req: PayloadRequest): Promise<MapEntry[]> {
  return map('map', async () => {
    const { docs } = await req.payload.find({
      collection: 'posts',
      where: published,
      sort: newestFirst,
      limit: 10_000,
      pagination: false,
      depth: 0,
      select: { slug: true, updatedAt: true },
      ...asUser(req),
    })
    const lists = ['/nieuws', ...newsCategories.map(({ path }) => `/nieuws/rubriek/${path}`)]
    return [
      ...lists.map((path) => ({ path, changedAt: null })),
      ...docs.flatMap(({ slug, updatedAt }) => (slug ? [{ path: `/nieuws/${slug}`, changedAt: updatedAt }] : [])),
    ]
  })
}
