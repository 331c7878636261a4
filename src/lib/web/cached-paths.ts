/**
 * Pages that are the same for everyone and kept by the page cache, which gives them their content security policy.
 * Every other page is made per request, with a nonce.
 */
export function isCachedPath(path: string): boolean {
  if (path.startsWith('/nieuws/voorbeeld/') || path === '/opleidingen/voor-mij') return false
  return path === '/' || path === '/nieuws' || path.startsWith('/nieuws/') || path.startsWith('/opleidingen/')
}

/** The card of a therapist: other sites may show it in a frame; it carries a policy of its own. */
export const isFramedPath = (path: string): boolean => /^\/kaart\/[^/]+$/.test(path)

/** Whose chat a page is, for in a frame on their own site (KS-SRV-8); null: it is another page. */
export const chatSlugIn = (path: string): string | null => /^\/chat\/([a-z0-9-]+)$/.exec(path)?.[1] ?? null
