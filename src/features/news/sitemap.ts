import type { MapEntry } from './queries'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** The pages of the portal for search engines (sitemaps.org 0.9). */
export function sitemap(entries: readonly MapEntry[], site: string): string {
  const urls = entries.map(({ path, changedAt }) => {
    const location = new URL(path, site).href.replace(/[&<>"']/g, (sign) => escapes[sign] ?? '')
    return `<url><loc>${location}</loc>${changedAt ? `<lastmod>${changedAt}</lastmod>` : ''}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>
`
}
