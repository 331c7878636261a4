/** What a collection says about the points a reviewer grants. */
export type PointsRule = {
  /** What the points are called, with their unit, e.g. `Studiepunten (EC)`. */
  label: string
  /** Highest number that can be right for one item. */
  max: number
  /** Whether approving needs a number. */
  required: boolean
}

const twoDecimals = (value: number): boolean => Math.abs(value * 100 - Math.round(value * 100)) < 1e-7

/** Why a number of granted points is refused, in Dutch; null when it is fine. Zero is a decision too. */
export function pointsProblem(points: number | null | undefined, rule: PointsRule): string | null {
  if (points === null || points === undefined) {
    return rule.required ? `Vul in hoeveel je toekent: ${rule.label}. Nul mag ook.` : null
  }
  if (!Number.isFinite(points) || points < 0) return 'Vul een getal van 0 of hoger in.'
  if (points > rule.max) return `Vul hooguit ${rule.max} in.`
  return twoDecimals(points) ? null : 'Gebruik hooguit twee cijfers achter de komma.'
}
