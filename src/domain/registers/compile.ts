import type { Norm, NormCap, NormCategory, NormTopic } from './norm'

/** A number of different sessions to reach: a topic's, or one component's. */
export type Slot = { topic: NormTopic; component: { code: string; title: string } | null; required: number }

export type CompiledTopic = {
  index: number
  annotations: number[]
  slot: number
  components: ReadonlyMap<string, number>
}

export type CompiledCategory = {
  category: NormCategory
  index: number
  /** In hundredths. */
  minimum: number
  topics: ReadonlyMap<string, CompiledTopic>
  /** Slots that are shown and judged, by their number. */
  slots: readonly number[]
  capOf: ReadonlyMap<string, CompiledCap>
  /** Whether points per calendar year are asked of this category. */
  yearly: boolean
}

export type CompiledCap = { cap: NormCap; index: number; limit: number }

/** A norm with its codes looked up once, so that an assessment only counts. */
export type CompiledNorm = {
  norm: Norm
  categories: readonly CompiledCategory[]
  byCode: ReadonlyMap<string, CompiledCategory>
  slots: readonly Slot[]
  caps: readonly CompiledCap[]
  hasYearly: boolean
}

/** Whole hundredths of a number of points, so that 0.1 + 0.2 is 0.3. */
export const hundredths = (points: number): number => Math.round(points * 100)

function compileTopics(
  category: NormCategory,
  slots: Slot[],
  annotationsOf: (topic: string) => number[],
): { topics: Map<string, CompiledTopic>; shown: number[] } {
  const topics = new Map<string, CompiledTopic>()
  const shown: number[] = []
  for (const topic of category.topics) {
    const slot = slots.push({ topic, component: null, required: topic.sessions }) - 1
    // Components that all reach their number bring as many sessions of the topic: it is only shown when it asks for more.
    const ofComponents = Math.max(0, ...topic.components.map((component) => component.sessions))
    if (topic.sessions > ofComponents) shown.push(slot)
    const components = new Map<string, number>()
    for (const component of topic.components) {
      const index = slots.push({ topic, component, required: component.sessions }) - 1
      components.set(component.code, index)
      shown.push(index)
    }
    topics.set(topic.code, { index: topics.size, annotations: annotationsOf(topic.code), slot, components })
  }
  return { topics, shown }
}

function compile(norm: Norm): CompiledNorm {
  const slots: Slot[] = []
  const caps = norm.caps.map((cap, index) => ({ cap, index, limit: hundredths(cap.points) }))
  const categories = norm.categories.map((category, index): CompiledCategory => {
    const { topics, shown } = compileTopics(category, slots, (topic) =>
      norm.annotations.flatMap((annotation, at) =>
        annotation.category === category.code && annotation.topic === topic ? [at] : [],
      ),
    )
    const capOf = new Map(
      caps
        .filter(({ cap }) => cap.category === category.code)
        .flatMap((compiled) => compiled.cap.activities.map((activity) => [activity, compiled] as const)),
    )
    const yearly = norm.yearly.some((requirement) => requirement.category === category.code)
    return { category, index, minimum: hundredths(category.minimum), topics, slots: shown, capOf, yearly }
  })
  return {
    norm,
    categories,
    byCode: new Map(categories.map((compiled) => [compiled.category.code, compiled])),
    slots,
    caps,
    hasYearly: norm.yearly.length > 0,
  }
}

const compiled = new WeakMap<Norm, CompiledNorm>()

/** The compiled form of a norm; made once per norm object, which nobody changes afterwards. */
export function compileNorm(norm: Norm): CompiledNorm {
  const known = compiled.get(norm)
  if (known) return known
  const fresh = compile(norm)
  compiled.set(norm, fresh)
  return fresh
}
