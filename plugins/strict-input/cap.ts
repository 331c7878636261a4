/** The longest list that one question over REST gets; for the rest there are pages. */
const longest = { member: 100, staff: 500 }

/**
 * Keeps a list short enough to answer: one question for everything would hold the memory of all visitors. Silently: the
 * answer says how much there is (`totalDocs`, `hasNextPage`). No limit (`limit=0`, `pagination=false`) becomes the longest.
 * @returns what to change in the question
 */
export function capLimit(
  { limit, pagination }: { limit?: unknown; pagination?: unknown },
  staff: boolean,
): { limit?: number; pagination?: boolean } {
  const most = staff ? longest.staff : longest.member
  // Zero is how Payload writes "everything".
  const asked = Number(limit ?? (pagination === false ? 0 : 1))
  return asked > 0 && asked <= most ? {} : { limit: most, pagination: true }
}
