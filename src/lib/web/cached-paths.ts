/**
 * Pages that are the same for everyone and kept by the page cache, which gives them their content security policy.
 * Every other page is made per request, with a nonce.
 */
export function isCachedPath(path: string): boolean {
  if (path.startsWith('/nieuws/voorbeeld/') || path === '/opleidingen/voor-mij') return false
  return path === '/' || path === '/nieuws' || path.startsWith('/nieuws/') || path.startsWith('/opleidingen/')
}
