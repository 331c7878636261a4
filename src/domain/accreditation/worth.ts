import { hundredths } from '../registers/compile'
import type { Norm } from '../registers/norm'

/** One thing a course counts for: one line in a dossier per meeting (KK-DOS-4, norms §2.5). */
export type WorthLine = {
  norm: number
  category: string
  topic?: string | null
  component?: string | null
  points: number
}

/** What is wrong with the lines: the place (`lines.2.topic`) → the message. */
export type WorthProblems = Record<string, string>

const mostLines = 40
const mostPoints = 1000

const twoDecimals = (points: number): boolean => Math.abs(points * 100 - Math.round(points * 100)) < 1e-7

function pointsProblem(points: number): string | null {
  if (!(points > 0)) return 'Vul meer dan 0 punten in.'
  if (points > mostPoints) return `Vul hooguit ${mostPoints} punten in. Klopt je getal wel?`
  return twoDecimals(points) ? null : 'Gebruik hooguit twee cijfers achter de komma.'
}

/** Where a line isn't in its norm: the field and the message. */
function placeProblem(line: WorthLine, norm: Norm | undefined): [field: string, message: string] | null {
  if (!norm) return ['norm', 'Kies een norm van dit register.']
  const category = norm.categories.find(({ code }) => code === line.category)
  if (!category) return ['category', `Categorie “${line.category}” staat niet in ${norm.title}.`]
  if (category.booking === 'on-submission') {
    return ['category', `Wat in “${category.title}” telt, voert het lid zelf in.`]
  }
  if (!line.topic) {
    return line.component ? ['topic', 'Kies bij een onderdeel ook het onderwerp waar het bij hoort.'] : null
  }
  const topic = category.topics.find(({ code }) => code === line.topic)
  if (!topic) return ['topic', `Onderwerp “${line.topic}” staat niet bij ${category.title}.`]
  if (line.component && !topic.components.some(({ code }) => code === line.component)) {
    return ['component', `Onderdeel “${line.component}” staat niet bij ${topic.title}.`]
  }
  return null
}

const keyOf = ({ norm, category, topic, component }: WorthLine): string =>
  [norm, category, topic ?? '', component ?? ''].join('/')

/**
 * What is wrong with what a course is to count for (KK-PRV-1): each line must stand in its norm, once, for points that can
 * be booked.
 * @param norms the norms that may be chosen, by id
 */
export function worthProblems(lines: readonly WorthLine[], norms: ReadonlyMap<number, Norm>): WorthProblems {
  if (lines.length === 0) return { lines: 'Voeg minstens één regel toe: waarvoor telt de scholing mee?' }
  if (lines.length > mostLines) return { lines: `Gebruik hooguit ${mostLines} regels.` }
  const problems: WorthProblems = {}
  const seen = new Set<string>()
  lines.forEach((line, index) => {
    const place = placeProblem(line, norms.get(line.norm))
    if (place) problems[`lines.${index}.${place[0]}`] = place[1]
    const points = pointsProblem(line.points)
    if (points) problems[`lines.${index}.points`] = points
    if (seen.has(keyOf(line)))
      problems[`lines.${index}.category`] ??= 'Deze regel staat er al. Tel de punten bij elkaar op.'
    seen.add(keyOf(line))
  })
  return problems
}

/** The points of a course in each norm: the sum of its lines, to the hundredth. */
export function pointsPerNorm(lines: readonly Pick<WorthLine, 'norm' | 'points'>[]): Map<number, number> {
  const sums = new Map<number, number>()
  for (const { norm, points } of lines) sums.set(norm, (sums.get(norm) ?? 0) + hundredths(points))
  return new Map([...sums].map(([norm, sum]) => [norm, sum / 100]))
}
