/** Moments are ISO 8601 texts. */
export type Publication = { publishedAt: string | null; firstPublishedAt: string | null }

/** Clocks of editors run a little ahead at times. */
const toleranceMs = 60_000

/**
 * The dates of a post that is being published (KS-NEWS-1): the date on the post is now unless chosen,
 * and the first publication is remembered.
 * @returns the dates, or why they can't be
 */
export function publish(post: Publication, now: Date): Publication | { problem: string } {
  if (post.publishedAt !== null && Date.parse(post.publishedAt) > now.getTime() + toleranceMs) {
    return { problem: 'Deze datum ligt in de toekomst. Plan het bericht in, of kies een datum tot en met vandaag.' }
  }
  const moment = now.toISOString()
  return { publishedAt: post.publishedAt ?? moment, firstPublishedAt: post.firstPublishedAt ?? moment }
}
