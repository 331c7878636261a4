import { env } from '@/src/lib/env'
import { documentResponse } from '@/src/lib/web/document-response'

export const dynamic = 'force-dynamic'

/** Search engines read what is public; the rest asks for a login anyway. */
export function GET(): Response {
  const closed = ['/admin', '/api', '/account', '/scholing', '/bij-en-nascholing', '/nieuws/voorbeeld/']
  const lines = ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`)]
  lines.push('', `Sitemap: ${new URL('/sitemap.xml', env.SERVER_URL).href}`, '')
  return documentResponse(lines.join('\n'), 'text/plain')
}
