import { newsMap } from '@/src/features/news/queries'
import { sitemap } from '@/src/features/news/sitemap'
import { anonymousRequest } from '@/src/lib/anonymous'
import { env } from '@/src/lib/env'
import { documentResponse } from '@/src/lib/web/document-response'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const news = await newsMap(await anonymousRequest())
  return documentResponse(sitemap([{ path: '/', changedAt: null }, ...news], env.SERVER_URL), 'application/xml')
}
