import type { Norm } from '../registers/norm'

type Line = { category: string; topic: string | null; component: string | null }

/** Where a line of points lands in a norm, in words: "A. Verdieping: Kinder-EHBO (theorie)". */
export function whereItCounts(
  norm: Norm,
  { category: code, topic: topicCode, component: componentCode }: Line,
): string {
  const category = norm.categories.find((one) => one.code === code)
  const topic = category?.topics.find((one) => one.code === topicCode)
  const component = topic?.components.find((one) => one.code === componentCode)
  const head = category?.title ?? code
  const about = topic?.title ?? topicCode
  const part = component?.title ?? componentCode
  return `${head}${about ? `: ${about}` : ''}${part ? ` (${part})` : ''}`
}
