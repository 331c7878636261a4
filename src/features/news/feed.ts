import { Feed } from 'feed'
import type { PostCard } from './present'

/**
 * The news as RSS 2.0 (KS-NEWS-1).
 * @param posts newest first
 * @param site the portal's own address; every link in the feed is absolute
 */
export function newsFeed(posts: readonly PostCard[], site: string): string {
  const at = (path: string) => new URL(path, site).href
  const feed = new Feed({
    title: 'Registerhuis: nieuws',
    description: 'Nieuws over het vak en over het portaal.',
    id: at('/nieuws'),
    link: at('/nieuws'),
    feedLinks: { rss: at('/nieuws/rss.xml') },
    language: 'nl',
    copyright: 'Registerhuis',
    generator: 'Registerhuis',
    ...(posts[0] ? { updated: new Date(posts[0].publishedAt) } : {}),
  })
  for (const { title, slug, summary, category, publishedAt } of posts) {
    feed.addItem({
      title,
      id: at(`/nieuws/${slug}`),
      link: at(`/nieuws/${slug}`),
      description: summary,
      date: new Date(publishedAt),
      category: [{ name: category.label }],
    })
  }
  return feed.rss2()
}
