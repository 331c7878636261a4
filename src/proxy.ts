import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { chatSlugIn, isCachedPath, isFramedPath } from './lib/web/cached-paths'
import { contentSecurityPolicy } from './lib/web/csp.mjs'
import { frameSites } from './lib/web/frame-sites'

/**
 * Runs before every page: gives pages that are made per request a nonce for their scripts, and lets a link from
 * elsewhere (webmail, a search engine) find the visitor logged in.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const headers = new Headers(request.headers)
  // Next reads the nonce from here; a visitor may not choose it.
  headers.delete('content-security-policy')
  headers.delete('content-security-policy-report-only')
  // Payload counts a cookie without Origin only with a same-origin Sec-Fetch-Site. Opening a page changes nothing here
  // (GET pages never change state), and other sites can't read the answer.
  if (isPageVisit(request)) headers.set('sec-fetch-site', 'same-origin')

  const development = process.env.NODE_ENV === 'development'
  const { pathname } = request.nextUrl
  // Made by its own route, which runs no script and says which sites may frame it.
  if (isFramedPath(pathname)) return NextResponse.next({ request: { headers } })
  if (isCachedPath(pathname) && !development) return NextResponse.next({ request: { headers } })

  const chatOf = chatSlugIn(pathname)
  const policy = contentSecurityPolicy({
    scripts: [`'nonce-${randomBytes(18).toString('base64')}'`, "'strict-dynamic'"],
    secure: process.env.SERVER_URL?.startsWith('https:') ?? false,
    development,
    framedBy: chatOf === null ? [] : await frameSites(chatOf),
  })
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

function isPageVisit(request: NextRequest): boolean {
  return (
    request.method === 'GET' &&
    request.headers.get('sec-fetch-mode') === 'navigate' &&
    request.headers.get('sec-fetch-dest') === 'document'
  )
}

export const config = {
  // Never /api: the proxy would buffer bodies and cut them at 10 MB.
  matcher: ['/((?!api(?:/|$)|_next/static|_next/image|favicon\\.ico|icon\\.svg|robots\\.txt|sitemap\\.xml).*)'],
}
