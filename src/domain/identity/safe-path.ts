/**
 * A path of our own to go to after logging in, or the fallback: never another site (open redirect).
 * Browsers read `\` as `/` and drop control characters, so neither may occur.
 */
export function safePath(wanted: string | null | undefined, fallback: string): string {
  if (!wanted?.startsWith('/') || wanted.startsWith('//') || wanted.length > 500) return fallback
  return /[\\\p{Cc}]/u.test(wanted) ? fallback : wanted
}
