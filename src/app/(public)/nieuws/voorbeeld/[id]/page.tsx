import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { mayEverywhere } from '@/src/access/permissions'
import { ArticleView } from '@/src/features/news/components/ArticleView'
import { draftArticle } from '@/src/features/news/queries'
import { getSession } from '@/src/lib/session'
import { Alert } from '@/src/ui/Alert'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: 'Voorbeeld', robots: { index: false } }

/** How a post will look, drafts included, for editors only. Made per request, never cached. */
export default async function PreviewPage({ params }: Props) {
  const { req, viewer } = await getSession()
  const { id } = await params
  if (!mayEverywhere(viewer, 'editContent') || !/^\d{1,9}$/.test(id)) notFound()
  const article = await draftArticle(req, Number(id))
  if (!article) notFound()
  return (
    <div className="wrap py-8 md:py-12">
      <div className="mx-auto mb-8 max-w-[68ch]">
        <Alert title="Dit is een voorbeeld" tone="info">
          Alleen redacteuren zien deze pagina. <a href={`/admin/collections/posts/${id}`}>Terug naar het bericht</a>
        </Alert>
      </div>
      <ArticleView article={article} />
    </div>
  )
}
