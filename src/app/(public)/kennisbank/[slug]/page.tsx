import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { childrenOf, pathTo, readable } from '@/src/domain/knowledge/tree'
import { publishedArticle } from '@/src/features/knowledge/article'
import { Feedback } from '@/src/features/knowledge/components/Feedback'
import { KnowledgeData } from '@/src/features/knowledge/components/KnowledgeData'
import { KnowledgeView } from '@/src/features/knowledge/components/KnowledgeView'
import { entries } from '@/src/features/knowledge/entries'
import { getSession } from '@/src/lib/session'

type Props = { params: Promise<{ slug: string }> }

export const dynamic = 'force-dynamic'

const load = cache(async (slug: string) => {
  const { req, viewer } = await getSession()
  const [article, all] = await Promise.all([publishedArticle(req, slug), entries(req)])
  if (article) return { article, shown: readable(all, viewer !== null), member: Boolean(viewer?.therapist) }
  // Others link to it: say that one must log in, not that it isn't there.
  if (!viewer && all.some((entry) => entry.slug === slug)) {
    redirect(`/inloggen?naar=${encodeURIComponent(`/kennisbank/${slug}`)}`)
  }
  return null
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load((await params).slug)
  if (!found) return {}
  const { title, summary, slug, membersOnly, changedAt } = found.article
  return {
    title: `${title} · Kennisbank`,
    description: summary,
    alternates: { canonical: `/kennisbank/${slug}` },
    ...(membersOnly ? { robots: { index: false } } : {}),
    openGraph: {
      type: 'article',
      locale: 'nl_NL',
      url: `/kennisbank/${slug}`,
      title,
      description: summary,
      modifiedTime: changedAt,
    },
  }
}

/** One article of the knowledge base (KS-KB-1). */
export default async function ArticlePage({ params }: Props) {
  const found = await load((await params).slug)
  if (!found) notFound()
  const { article, shown, member } = found
  const path = pathTo(shown, article.id)
  const byId = new Map(shown.map((entry) => [entry.id, entry]))
  return (
    <div className="wrap py-8 md:py-12">
      <div className="mx-auto max-w-[68ch]">
        <KnowledgeView
          article={article}
          path={path}
          related={article.related.flatMap((id) => byId.get(id) ?? [])}
          under={childrenOf(shown, article.id)}
        />
        <Feedback key={article.slug} member={member} slug={article.slug} />
      </div>
      {!article.membersOnly && <KnowledgeData article={article} path={path} />}
    </div>
  )
}
