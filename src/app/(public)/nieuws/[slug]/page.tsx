import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ArticleView } from '@/src/features/news/components/ArticleView'
import { PostNeighbours } from '@/src/features/news/components/PostNeighbours'
import { StructuredData } from '@/src/features/news/components/StructuredData'
import { neighbours, publishedArticle } from '@/src/features/news/queries'
import { anonymousRequest } from '@/src/lib/anonymous'
import { dependOn } from '@/src/lib/cache/depend-on'

type Props = { params: Promise<{ slug: string }> }

export const revalidate = 300

/** None at build time: every page passes the page cache, which gives it its content security policy. */
export const generateStaticParams = () => []

const load = cache(async (slug: string) => {
  await dependOn('news')
  const req = await anonymousRequest()
  const article = await publishedArticle(req, slug)
  return article && { article, beside: await neighbours(req, article) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load((await params).slug)
  if (!found) return {}
  const { title, summary, slug, publishedAt, updatedAt, shareImage } = found.article
  return {
    title,
    description: summary,
    alternates: { canonical: `/nieuws/${slug}`, types: { 'application/rss+xml': '/nieuws/rss.xml' } },
    openGraph: {
      type: 'article',
      locale: 'nl_NL',
      url: `/nieuws/${slug}`,
      title,
      description: summary,
      publishedTime: publishedAt,
      modifiedTime: updatedAt,
      ...(shareImage ? { images: [shareImage] } : {}),
    },
  }
}

/** One published post (KS-NEWS-1). */
export default async function PostPage({ params }: Props) {
  const found = await load((await params).slug)
  if (!found) notFound()
  return (
    <div className="wrap py-8 md:py-12">
      <ArticleView article={found.article} />
      <PostNeighbours {...found.beside} />
      <StructuredData article={found.article} />
    </div>
  )
}
