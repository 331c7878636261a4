import { escapeHtml } from '../shared/escape-html'

const plainHost = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/

/** The origins of a website as people write it, with and without "www."; none when it is no address of a page. */
export function originsOf(website: string | null | undefined): string[] {
  const typed = website?.trim() ?? ''
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`
  if (typed === '' || !URL.canParse(address)) return []
  const { protocol, hostname, port } = new URL(address)
  // What stands in a header is letters, digits, dots and dashes: nothing that begins a directive of its own.
  if (!plainHost.test(hostname)) return []
  const bare = hostname.replace(/^www\./, '')
  return [bare, `www.${bare}`].map((host) => `${protocol}//${host}${port && `:${port}`}`)
}

/** What `frame-ancestors` says for these websites: them, or nobody. */
export function frameAncestors(websites: readonly (string | null | undefined)[]): string {
  const origins = [...new Set(websites.flatMap(originsOf))]
  return origins.length === 0 ? "'none'" : origins.join(' ')
}

/** Where the card of a therapist is. */
export const cardPath = (slug: string): string => `/kaart/${slug}`

/** The line that shows the card on another site. */
export const embedCode = (portal: string, slug: string, name: string): string =>
  `<iframe src="${escapeHtml(portal + cardPath(slug))}" title="${escapeHtml(name)} in het register" width="360" height="300" loading="lazy" style="border:0;max-width:100%"></iframe>`
