import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { PayloadRequest } from 'payload'
import { asUser } from '@/src/lib/local-api'
import { idOf } from '@/src/lib/relation'
import type { Article } from '@/src/payload-types'

/** What the page of an article shows, besides its place in the tree. */
export type ArticlePage = {
  id: number
  title: string
  slug: string
  summary: string
  content: SerializedEditorState | null
  /** Articles to read as well. */
  related: number[]
  membersOnly: boolean
  changedAt: string
}

const toPage = (article: Article): ArticlePage => ({
  id: article.id,
  title: article.title,
  slug: article.slug ?? '',
  summary: article.summary?.trim() ?? '',
  content: article.content ?? null,
  related: (article.related ?? []).flatMap((related) => idOf(related) ?? []),
  membersOnly: article.membersOnly ?? false,
  changedAt: article.updatedAt,
})

/** A published article by its address, for who may read it (access rules apply), or null. */
export async function publishedArticle(req: PayloadRequest, slug: string): Promise<ArticlePage | null> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { and: [{ _status: { equals: 'published' } }, { slug: { equals: slug } }] },
    limit: 1,
    pagination: false,
    depth: 1,
    ...asUser(req),
  })
  return docs[0] ? toPage(docs[0]) : null
}

/** The newest draft of an article for who may edit it (access rules apply), or null. */
export async function draftArticle(req: PayloadRequest, id: number): Promise<ArticlePage | null> {
  const article = await req.payload.findByID({
    collection: 'articles',
    id,
    draft: true,
    depth: 1,
    disableErrors: true,
    ...asUser(req),
  })
  return article ? toPage(article) : null
}
