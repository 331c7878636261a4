/** What changed after the version a member has: the newest first; empty when they have the latest or none at all. */
export function changesSince<Version extends { number: number; changes: string | null }>(
  versions: readonly Version[],
  downloaded: number | null,
): Version[] {
  if (downloaded === null) return []
  return versions.filter(({ number }) => number > downloaded).sort((a, b) => b.number - a.number)
}
