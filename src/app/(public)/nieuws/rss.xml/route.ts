import { newsFeed } from '@/src/features/news/feed'
import { feedPosts } from '@/src/features/news/queries'
import { anonymousRequest } from '@/src/lib/anonymous'
import { env } from '@/src/lib/env'
import { documentResponse } from '@/src/lib/web/document-response'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const posts = await feedPosts(await anonymousRequest())
  return documentResponse(newsFeed(posts, env.SERVER_URL), 'application/rss+xml')
}
