import type { Norm } from './norm'

const parts: Record<string, string> = { points: 'punten', courses: 'verschillende scholingen' }

function inCategory({ categories }: Norm, category: string, part: string): string | null {
  const found = categories.find(({ code }) => code === category)
  if (!found) return null
  const word = parts[part]
  if (word) return `${found.title}: ${word}`
  return found.topics.find(({ code }) => code === part)?.title ?? null
}

/**
 * A requirement of an assessment by its name: "A/child-first-aid" is "Kinder-EHBO", "A/points" is "A. Acute zorg: punten".
 * What the norm doesn't know keeps its code.
 */
export function requirementName(norm: Norm, requirement: string): string {
  const [head = '', part = ''] = requirement.split('/')
  if (head === 'total') return 'Punten in totaal'
  if (head === 'documents') return norm.documents.find(({ kind }) => kind === part)?.title ?? requirement
  const topic = inCategory(norm, head, part)
  if (topic) return topic
  const yearly = norm.yearly.find(({ kind, category }) => `${kind}-${category}` === head)
  const other = [...norm.sessions, ...norm.intervals, ...norm.facts].find(({ kind }) => kind === head)
  const title = yearly?.title ?? other?.title
  return title ? `${title} ${part}`.trim() : requirement
}
