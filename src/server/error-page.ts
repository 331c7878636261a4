import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'

const style = `:root{color-scheme:light dark;--ink:#14282b;--soft:#475c60;--paper:#f6f4ef;--brand:#0d5c63;--on:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e8efee;--soft:#b2c3c2;--paper:#0e1a1c;--brand:#5fc0bd;--on:#06282b}}
body{margin:0;min-height:100vh;display:grid;place-items:center;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 "Segoe UI",system-ui,sans-serif;text-align:center}
main{max-width:34rem;padding:1.5rem}h1{font-size:2rem;line-height:1.15;margin:0 0 .75rem}p{color:var(--soft);margin:0 0 1rem}strong{color:var(--ink)}
a{display:inline-block;margin-top:1rem;padding:.75rem 1.25rem;border-radius:12px;background:var(--brand);color:var(--on);font-weight:600;text-decoration:none}`

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const page = (reference: string): string => `<!doctype html><html lang="nl"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Er ging iets mis · Registerhuis</title><style>${style}</style></head>
<body><main><h1>Er ging iets mis</h1><p>Dat ligt aan ons, niet aan jou. Probeer het over een minuut nog eens. Blijft het misgaan, stuur ons dan dit nummer.</p>
<p>Referentienummer <strong>${reference}</strong></p><a href="">Probeer opnieuw</a></main></body></html>`

/** Only Next's own error pages come without a policy: a cached page gets its policy when it is kept, and an error isn't. */
function isBare(response: ServerResponse): boolean {
  return (
    response.statusCode >= 500 &&
    String(response.getHeader('content-type')).startsWith('text/html') &&
    !response.hasHeader('content-security-policy')
  )
}

/**
 * Puts a page of our own in the place of an error page whose scripts no policy allows: it needs no script at all.
 * @param reference the number of the request, which the log has too
 */
export function replaceBareErrorPages(response: ServerResponse, reference: string): void {
  const { writeHead, write, end } = response
  let replaced = false

  response.writeHead = (...args: [number, ...unknown[]]) => {
    response.statusCode = args[0]
    if (!replaced && isBare(response)) {
      replaced = true
      for (const name of ['content-encoding', 'transfer-encoding', 'etag', 'link', 'vary']) response.removeHeader(name)
      response.setHeader('content-security-policy', policy)
      response.setHeader('cache-control', 'no-store')
      response.setHeader('content-length', Buffer.byteLength(page(reference)))
    }
    return Reflect.apply(writeHead, response, args)
  }
  response.write = (...args: unknown[]) => {
    if (!response.headersSent) response.writeHead(response.statusCode)
    return replaced ? true : Reflect.apply(write, response, args)
  }
  response.end = (...args: unknown[]) => {
    if (!response.headersSent) response.writeHead(response.statusCode)
    return Reflect.apply(end, response, replaced ? [page(reference)] : args)
  }
}
