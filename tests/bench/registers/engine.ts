import { assess } from '@/src/domain/registers/assess'
import type { Credit } from '@/src/domain/registers/dossier'
import { normSchema } from '@/src/domain/registers/norm'
import { addDays } from '@/src/domain/shared/calendar-date'
import { kckz2023 } from '@/src/seed/reference/norms/kckz2023'

/* Run by itself, as plain JavaScript: assessments per second of the pure engine on KCKZ 2023 with 60 credits. */

const norm = normSchema.parse(kckz2023)
const start = '2023-05-01'
type Place = Pick<Credit, 'category' | 'topic' | 'component'>

const places = norm.categories.flatMap(({ code, topics }): Place[] =>
  topics.length === 0
    ? [{ category: code, topic: null, component: null }]
    : topics.flatMap((topic): Place[] =>
        topic.components.length === 0
          ? [{ category: code, topic: topic.code, component: null }]
          : topic.components.map((component) => ({ category: code, topic: topic.code, component: component.code })),
      ),
)

/** Sixty lines over the places of the norm; every dossier has other days. */
const creditsOf = (dossier: number): Credit[] =>
  Array.from({ length: 60 }, (_, index) => ({
    id: dossier * 100 + index,
    earnedOn: addDays(start, (index * 23 + dossier) % 1400),
    ...(places[(index + dossier) % places.length] ?? { category: 'C' }),
    activity: null,
    course: index % 25,
    courseSession: dossier * 100 + index,
    points: (index % 4) / 2,
    source: `attendance/${index}`,
    reverses: null,
  }))

const dossiers = Array.from({ length: 500 }, (_, index) => ({
  period: { start, end: '2027-04-30' },
  credits: creditsOf(index),
  documents: [{ kind: 'first-aid-certificate', from: '2023-01-01', until: '2027-09-01' }],
}))

/** @returns assessments per second over so many milliseconds */
function rate(milliseconds: number): number {
  const began = performance.now()
  let done = 0
  let complete = 0
  while (performance.now() - began < milliseconds) {
    for (const dossier of dossiers) if (assess(norm, dossier, '2026-11-22').complete) complete++
    done += dossiers.length
  }
  if (complete < 0) throw new Error('never')
  return (done * 1000) / (performance.now() - began)
}

rate(1500)
const rates = Array.from({ length: 5 }, () => rate(1000)).sort((a, b) => a - b)
console.log(JSON.stringify({ rate: Math.round(rates[2] ?? 0), slowest: Math.round(rates[0] ?? 0) }))
