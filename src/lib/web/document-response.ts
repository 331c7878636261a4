/** A text that is no page (feed, sitemap): the browser must ask for it anew each time, and runs nothing in it. */
export function documentResponse(body: string, contentType: string): Response {
  return new Response(body, {
    headers: {
      'Content-Type': `${contentType}; charset=utf-8`,
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    },
  })
}
