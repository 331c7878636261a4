import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { mayEverywhere } from '@/src/access/permissions'
import { childrenOf, pathTo } from '@/src/domain/knowledge/tree'
import { draftArticle } from '@/src/features/knowledge/article'
import { KnowledgeView } from '@/src/features/knowledge/components/KnowledgeView'
import { entries } from '@/src/features/knowledge/entries'
import { getSession } from '@/src/lib/session'
import { Alert } from '@/src/ui/Alert'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: 'Voorbeeld', robots: { index: false } }

/** How an article will look, drafts included, for its editors only. */
export default async function PreviewPage({ params }: Props) {
  const { req, viewer } = await getSession()
  const { id } = await params
  if (!mayEverywhere(viewer, 'editKnowledge') || !/^\d{1,9}$/.test(id)) notFound()
  const [article, all] = await Promise.all([draftArticle(req, Number(id)), entries(req)])
  if (!article) notFound()
  const byId = new Map(all.map((entry) => [entry.id, entry]))
  return (
    <div className="wrap py-8 md:py-12">
      <div className="mx-auto max-w-[68ch]">
        <div className="mb-8">
          <Alert title="Dit is een voorbeeld" tone="info">
            Alleen redacteuren zien deze pagina.{' '}
            <a href={`/admin/collections/articles/${id}`}>Terug naar het artikel</a>
          </Alert>
        </div>
        <KnowledgeView
          article={article}
          path={pathTo(all, article.id)}
          related={article.related.flatMap((related) => byId.get(related) ?? [])}
          under={childrenOf(all, article.id)}
        />
      </div>
    </div>
  )
}
