/**
 * Pages that are the same for everyone and kept by the page cache, which gives them their content security policy.
 * Every other page is made per request, with a nonce.
 */
export function isCachedPath(path: string): boolean {
  if (path.startsWith('/nieuws/voorbeeld/') || path === '/opleidingen/voor-mij') return false
  return path === '/' || path === '/nieuws' || path.startsWith('/nieuws/') || path.startsWith('/opleidingen/')
}

/** The one page that other sites may show in a frame; it carries a policy of its own. */
export const isFramedPath = (path: string): boolean => /^\/kaart\/[^/]+$/.test(path)
