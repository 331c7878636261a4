import { describe, expect, it } from 'vitest'
import { type CpdDossier, type CpdRow, cpdTotals } from '@/src/domain/evidence/cpd'
import { assess } from '@/src/domain/registers/assess'
import type { Credit, DossierMember } from '@/src/domain/registers/dossier'
import { normSchema } from '@/src/domain/registers/norm'
import { cat } from '@/src/seed/reference/norms/cat'

const today = '2026-11-22'
const norm = normSchema.parse(cat)
const reimbursable: DossierMember = { tier: 'reimbursable', recognisedOn: '2019-05-01' }

let lines = 0
const earned = (category: string, earnedOn: string, points: number): Credit => {
  lines += 1
  return { id: lines, category, earnedOn, points, source: `test/${lines}` }
}

/** A dossier in the cycle of 2025 to 2027. */
function dossierOf(credits: Credit[] = [], member = reimbursable, start = '2025-01-01'): CpdDossier {
  const assessment = assess(norm, { period: { start, end: '2027-12-31' }, credits, member }, today)
  return { norm, member, assessment }
}

const rows: CpdRow[] = [
  { status: 'approved', category: 'own-field', to: '2026-01-01', hours: 9, grantedPoints: 6 },
  { status: 'approved', category: 'free', to: '2026-12-31', hours: 9, grantedPoints: 2.5 },
  { status: 'approved', category: 'free', to: '2025-12-31', hours: 9, grantedPoints: 9 },
  { status: 'submitted', category: 'free', to: '2026-05-05', hours: 3 },
  { status: 'returned', category: 'literature', to: '2026-05-05', hours: 1 },
  { status: 'draft', category: 'free', to: '2026-05-05', hours: 3 },
  { status: 'submitted', category: 'free', to: null, hours: 3 },
]

describe('KS-CPD-1: the year of continuing education by the norm', () => {
  it('asks per category, with what was carried on, and what is in review', () => {
    const dossier = dossierOf([
      earned('own-field', '2025-04-01', 8),
      earned('own-field', '2026-04-01', 3),
      earned('free', '2026-04-01', 5),
    ])
    expect(cpdTotals(rows, dossier, today)).toMatchObject({
      year: 2026,
      endsOn: '2026-12-31',
      cycle: { from: 2025, until: 2027 },
      voluntary: false,
      required: 14,
      done: 8,
      carried: 2,
      waiting: 4,
      // What is too much in one kind doesn't fill another.
      toDo: 7,
      categories: [
        { code: 'own-field', title: 'Vakgericht', done: 3, carried: 2, waiting: 0, required: 6, toDo: 1 },
        { code: 'free', done: 5, carried: 0, waiting: 3, required: 2, toDo: 0 },
        { code: 'literature', done: 0, carried: 0, waiting: 1, required: 6, toDo: 6 },
      ],
    })
  })

  it('asks medical knowledge of who is recognised for it', () => {
    const totals = cpdTotals([], dossierOf([], { ...reimbursable, recognitions: ['mbk'] }), today)
    expect(totals.required).toBe(20)
    expect(totals.categories.map(({ code }) => code)).toContain('mbk')
  })

  it('leaves nothing to do when there is more than enough', () => {
    const plenty = ['own-field', 'free', 'literature'].map((category) => earned(category, today, 40))
    expect(cpdTotals([], dossierOf(plenty), today)).toMatchObject({ toDo: 0, voluntary: false, required: 14 })
  })

  it.each(['collective', 'student'])('is voluntary for %s, and never a failing', (tier) => {
    const totals = cpdTotals(rows, dossierOf([], { ...reimbursable, tier }), today)
    expect(totals).toMatchObject({ voluntary: true, required: 0, toDo: 0, done: 8.5, waiting: 4 })
    expect(totals).toMatchObject({ categories: [], cycle: null, obligedFrom: null })
  })

  it('is voluntary in the year of recognition, and says from when it isn’t', () => {
    const fresh = { ...reimbursable, recognisedOn: '2026-03-01' }
    const totals = cpdTotals(rows, dossierOf([], fresh, '2026-03-01'), today)
    expect(totals).toMatchObject({ voluntary: true, toDo: 0, obligedFrom: '2027-01-01', done: 8.5 })
  })

  it('shows who is in no such register only what they did', () => {
    expect(cpdTotals(rows, null, today)).toMatchObject({ voluntary: true, done: 8.5, required: 0, obligedFrom: null })
  })
})
