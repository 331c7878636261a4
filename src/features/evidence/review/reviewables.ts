import type { Payload } from 'payload'
import { reviewSettings } from '@/plugins/review/options'
import { toSnakeCase } from '@/src/db/names'
import type { PointsRule } from '@/src/domain/evidence/points'

/** A collection that the review plugin looks after. */
export type Reviewable = {
  slug: string
  table: string
  label: string
  plural: string
  points: PointsRule | null
  /** Field with the number that the member claims. */
  claimed: string | null
}

const text = (label: unknown, otherwise: string): string => (typeof label === 'string' ? label : otherwise)

/** Every collection that the review plugin registered, by slug. */
export function reviewables(payload: Payload): Reviewable[] {
  return payload.config.collections
    .flatMap(({ slug, labels }) => {
      const settings = reviewSettings(payload, slug)
      if (!settings) return []
      const { points, claimed } = settings
      const [label, plural] = [text(labels.singular, slug), text(labels.plural, slug)]
      return [{ slug, table: toSnakeCase(slug), label, plural, points, claimed }]
    })
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
}
