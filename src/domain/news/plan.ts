/** What can be planned for a post: that it appears on the site, or that it leaves it. */
export const planTypes = ['publish', 'unpublish'] as const

export type PlanType = (typeof planTypes)[number]

/** A moment at which the portal itself publishes a post or takes it off the site. Moments are ISO 8601 texts. */
export type Plan = { id: number; type: PlanType; at: string }

export const planLabels: Record<PlanType, string> = { publish: 'Publiceren', unpublish: 'Van de site halen' }

/** What of the newest version of a post matters for planning. */
export type PlannedPost = {
  title: string | null
  hasText: boolean
  publishedAt: string | null
  onSite: boolean
}

export type PlanProblem = { field: 'at' | 'type'; message: string }

/**
 * Why this can't be planned, or null (KS-NEWS-1). When the moment comes nobody is there to be told what is missing, so
 * it is said now.
 */
export function planProblem(
  { type, at }: { type: PlanType; at: Date },
  post: PlannedPost,
  planned: readonly Plan[],
  now: Date,
): PlanProblem | null {
  if (at.getTime() <= now.getTime()) return { field: 'at', message: 'Kies een moment dat nog moet komen.' }
  if (planned.some((plan) => plan.type === type)) {
    return { field: 'type', message: 'Dit staat al gepland. Annuleer dat eerst als je een ander moment wilt.' }
  }
  if (type === 'publish') return unfinished(post, at)
  const appears = planned.some((plan) => plan.type === 'publish' && Date.parse(plan.at) < at.getTime())
  if (post.onSite || appears) return null
  return { field: 'type', message: 'Dit bericht staat dan niet op de site. Plan eerst wanneer het verschijnt.' }
}

function unfinished({ title, hasText, publishedAt }: PlannedPost, at: Date): PlanProblem | null {
  if (!title?.trim()) return { field: 'type', message: 'Geef het bericht eerst een titel.' }
  if (!hasText) return { field: 'type', message: 'Schrijf eerst de tekst van het bericht.' }
  if (publishedAt !== null && Date.parse(publishedAt) > at.getTime()) {
    return {
      field: 'at',
      message: 'De datum op het bericht ligt na dit moment. Pas die datum aan, of maak het veld leeg.',
    }
  }
  return null
}
