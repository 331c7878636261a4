import type { Assessment } from './assessment'

/** What a norm that is tried would mean for a dossier. */
export const changes = ['becomes-complete', 'falls-short', 'stays-complete', 'stays-short'] as const
export type Change = (typeof changes)[number]

export const changeLabels: Record<Change, string> = {
  'becomes-complete': 'Wordt compleet',
  'falls-short': 'Komt tekort',
  'stays-complete': 'Blijft compleet',
  'stays-short': 'Blijft onvolledig',
}

export type Comparison = {
  change: Change
  /** Points that lack under the norm that is tried, over the categories or in total, whichever is more. */
  pointsShort: number
  /** What is missing under the norm that is tried, and isn't now. */
  newlyMissing: { requirement: string; text: string }[]
  /** Whether anything differs for this member. */
  differs: boolean
}

/** What becomes of a dossier that was complete or not, and is or isn't under the norm that is tried. */
export const changeOf = (was: boolean, is: boolean): Change => {
  if (was) return is ? 'stays-complete' : 'falls-short'
  return is ? 'becomes-complete' : 'stays-short'
}

const lacking = ({ counted, required }: { counted: number; required: number }): number =>
  Math.max(0, Math.round((required - counted) * 100))

/** Points that a dossier lacks: of its categories, or of the total when that is more. */
export function pointsShort({ points, categories }: Assessment): number {
  const ofCategories = categories.reduce((sum, category) => sum + lacking(category.points), 0)
  return Math.max(ofCategories, lacking(points)) / 100
}

/** Holds a dossier as it is judged now against the same dossier under a norm that is tried. */
export function compare(now: Assessment, tried: Assessment): Comparison {
  const known = new Set(now.missing.map(({ requirement }) => requirement))
  const newlyMissing = tried.missing
    .filter(({ requirement }) => !known.has(requirement))
    .map(({ requirement, text }) => ({ requirement, text }))
  const short = pointsShort(tried)
  const solved = now.missing.some(({ requirement }) => !tried.missing.some((one) => one.requirement === requirement))
  return {
    change: changeOf(now.complete, tried.complete),
    pointsShort: short,
    newlyMissing,
    differs: newlyMissing.length > 0 || solved || short !== pointsShort(now),
  }
}

/** Upper ends of the classes of shortage in the chart, in points; above the last one is the last class. */
export const shortageClasses = [0, 2, 5, 10, 20] as const

export type Summary = {
  changes: Record<Change, number>
  /** Dossiers per class of `shortageClasses`, and one more for what lies above. */
  shortage: number[]
  /** What is newly missing, most often first. */
  requirements: { requirement: string; dossiers: number }[]
}

const mostRequirements = 12

/** Adds comparisons up; memory doesn't grow with the number of dossiers. */
export class Summing {
  private readonly counts: Record<Change, number> = {
    'becomes-complete': 0,
    'falls-short': 0,
    'stays-complete': 0,
    'stays-short': 0,
  }
  private readonly shortage: number[] = Array.from({ length: shortageClasses.length + 1 }, () => 0)
  private readonly requirements = new Map<string, number>()

  add({ change, pointsShort: short, newlyMissing }: Comparison): void {
    this.counts[change] += 1
    const found = shortageClasses.findIndex((most) => short <= most)
    const index = found === -1 ? shortageClasses.length : found
    this.shortage[index] = (this.shortage[index] ?? 0) + 1
    for (const { requirement } of newlyMissing) {
      this.requirements.set(requirement, (this.requirements.get(requirement) ?? 0) + 1)
    }
  }

  summary(): Summary {
    const requirements = [...this.requirements]
      .map(([requirement, dossiers]) => ({ requirement, dossiers }))
      .sort((a, b) => b.dossiers - a.dossiers || (a.requirement < b.requirement ? -1 : 1))
      .slice(0, mostRequirements)
    return { changes: { ...this.counts }, shortage: [...this.shortage], requirements }
  }
}
