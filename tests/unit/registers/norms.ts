import type { Credit, Dossier } from '@/src/domain/registers/dossier'
import type { Norm, NormInput } from '@/src/domain/registers/norm'
import { checkNorm } from '@/src/domain/registers/norm-problems'
import { cat } from '@/src/seed/reference/norms/cat'
import { kckz2019 } from '@/src/seed/reference/norms/kckz2019'
import { kckz2023 } from '@/src/seed/reference/norms/kckz2023'
import { pohGgz } from '@/src/seed/reference/norms/pohGgz'

/** A norm that must be right; fails the test with what is wrong with it. */
export function norm(input: NormInput): Norm {
  const checked = checkNorm(input)
  if (!checked.norm) throw new Error(JSON.stringify(checked.problems))
  return checked.norm
}

export const norms = { kckz2019: norm(kckz2019), kckz2023: norm(kckz2023), poh: norm(pohGgz), cat: norm(cat) }

let nextId = 1

/** A line of the ledger; every line is a meeting of its own unless it says which. */
export function credit(category: string, points: number, more: Partial<Credit> = {}): Credit {
  const id = more.id ?? nextId++
  return { id, earnedOn: '2024-06-01', category, points, source: `test/${id}`, ...more }
}

/** The line that takes another back, whole or in part (norms §2.6). */
export const reversal = (line: Credit, points = line.points): Credit => ({
  ...line,
  id: nextId++,
  points: -points,
  reverses: line.id,
})

/** A dossier in a period of the KCKZ 2023 norm unless it says otherwise. */
export const dossier = (credits: readonly Credit[], more: Partial<Dossier> = {}): Dossier => ({
  period: { start: '2023-05-01', end: '2027-04-30' },
  credits,
  ...more,
})

const both = (category: string, topic: string, points: number, meeting: string): Credit[] =>
  ['theory', 'practice'].map((component) =>
    credit(category, points / 2, { topic, component, course: meeting, courseSession: meeting }),
  )

/** Lines that meet every requirement of KCKZ 2023 but the certificate, exactly 40 points. */
export const completeLines = (): Credit[] => [
  ...both('A', 'child-first-aid', 3, 'first-aid-1'),
  ...both('A', 'child-first-aid', 3, 'first-aid-2'),
  ...both('A', 'resuscitation', 3, 'resuscitation'),
  ...both('A', 'acute-postpartum', 3, 'postpartum'),
  credit('B', 3, { topic: 'breastfeeding', courseSession: 'bf-1', course: 'bf' }),
  credit('B', 3, { topic: 'breastfeeding', courseSession: 'bf-2', course: 'bf' }),
  credit('B', 2, { topic: 'maternity-in-depth' }),
  credit('B', 2, { topic: 'risk-signalling' }),
  credit('B', 2, { topic: 'health-education' }),
  credit('C', 3, { course: 'c-1' }),
  credit('C', 3, { course: 'c-2' }),
  credit('C', 2, { course: 'c-3' }),
  credit('D', 8, { topic: 'birth-assistance' }),
]

export const certificate = { kind: 'first-aid-certificate', from: '2023-04-01', until: '2027-09-01' }

/** A dossier that is complete under KCKZ 2023. */
export const completeDossier = (): Dossier => dossier(completeLines(), { documents: [certificate] })
