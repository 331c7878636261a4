import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { newsFilterPath, parseNewsFilter } from '@/src/domain/news/filter'
import { CategoryNav } from '@/src/features/news/components/CategoryNav'
import { NewsList } from '@/src/features/news/components/NewsList'
import { Pagination } from '@/src/features/news/components/Pagination'
import { newsPage } from '@/src/features/news/queries'
import { anonymousRequest } from '@/src/lib/anonymous'
import { dependOn } from '@/src/lib/cache/depend-on'
import { PageHeader } from '@/src/ui/PageHeader'

type Props = { params: Promise<{ filter?: string[] }> }

export const revalidate = 300

/** None at build time: every page passes the page cache, which gives it its content security policy. */
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const filter = parseNewsFilter((await params).filter ?? [])
  if (!filter) return {}
  const path = newsFilterPath(filter)
  const name = filter.category ? `Nieuws: ${filter.category.label}` : 'Nieuws'
  return {
    title: filter.page > 1 ? `${name}, pagina ${filter.page}` : name,
    description: 'Nieuws over het vak en over het portaal.',
    alternates: { canonical: path, types: { 'application/rss+xml': '/nieuws/rss.xml' } },
    openGraph: { type: 'website', locale: 'nl_NL', url: path, title: name },
  }
}

/** The list of published posts, by category and page (KS-NEWS-1). */
export default async function NewsListPage({ params }: Props) {
  const filter = parseNewsFilter((await params).filter ?? [])
  if (!filter) notFound()
  await dependOn('news')
  const { posts, total, pages } = await newsPage(await anonymousRequest(), filter)
  if (filter.page > 1 && filter.page > pages) notFound()
  return (
    <div className="wrap py-8 md:py-12">
      <PageHeader title={filter.category ? `Nieuws: ${filter.category.label}` : 'Nieuws'}>
        Wat er speelt in het vak, en wat er verandert in het portaal.
      </PageHeader>
      <CategoryNav current={filter.category} />
      <NewsList featured={filter.page === 1} posts={posts} />
      <Pagination filter={filter} pages={pages} total={total} />
    </div>
  )
}
