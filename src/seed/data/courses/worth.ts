type Worth = { norm: string; category: string; topic?: string; component?: string; points: number }

export type DemoCourse = {
  provider: string
  title: string
  summary: string
  form: 'classroom' | 'e-learning' | 'blended'
  hours: number
  price: number
  worth: Worth[]
}

/** A line under the norm of 2019. */
export const k19 = (category: string, topic: string | undefined, points: number, component?: string): Worth => ({
  norm: 'kckz-2019',
  category,
  topic,
  component,
  points,
})

/** A line under the norm of 2023. */
export const k23 = (category: string, topic: string | undefined, points: number, component?: string): Worth => ({
  norm: 'kckz-2023',
  category,
  topic,
  component,
  points,
})

/** Points of category A for a POH-GGZ. */
export const poh = (points: number): Worth => ({ norm: 'poh-ggz', category: 'A', points })

/** Hours for a therapist. */
export const cat = (category: string, points: number): Worth => ({ norm: 'cat', category, points })

/** Under the norm of 2023 acute care is learnt in theory and in practice, each with its own points. */
export const theoryAndPractice = (topic: string, points: number): Worth[] => [
  k23('A', topic, points / 2, 'theory'),
  k23('A', topic, points / 2, 'practice'),
]

/** One course: form, hours and price under each other in every list. */
export const course = (
  provider: string,
  title: string,
  summary: string,
  [form, hours, price]: [DemoCourse['form'], number, number],
  worth: Worth[],
): DemoCourse => ({ provider, title, summary, form, hours, price, worth })

export const firstAid = [k19('A', 'child-first-aid', 3), ...theoryAndPractice('child-first-aid', 3)]
export const resuscitation = [k19('A', 'resuscitation', 2), ...theoryAndPractice('resuscitation', 2)]
export const breastfeeding = [k19('A', 'feeding-in-depth', 3), k23('B', 'breastfeeding', 3)]
export const signalling = [k19('A', 'early-signalling', 2), k23('B', 'risk-signalling', 2)]
