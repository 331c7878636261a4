import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pointsProblem } from '@/src/domain/evidence/points'
import { cpdProblems, diplomaProblems } from '@/src/domain/evidence/problems'
import { reviewDueOn } from '@/src/domain/evidence/review-term'
import { type EvidenceStatus, evidenceStatuses } from '@/src/domain/evidence/status'
import { diplomaTotals } from '@/src/domain/evidence/totals'
import { actorOf, allows, evidenceActions, refusal, statusAfter, whyNot } from '@/src/domain/evidence/transitions'

const today = '2026-11-22'

describe('the transition table', () => {
  const expected = {
    edit: ['draft', 'submitted', 'returned'],
    delete: ['draft', 'submitted', 'returned'],
    submit: ['draft', 'returned'],
    approve: ['submitted'],
    return: ['submitted'],
    correct: ['approved'],
    reject: ['submitted'],
    // only after an objection that was right, and never by a person.
    reopen: ['rejected'],
  } satisfies Record<(typeof evidenceActions)[number], EvidenceStatus[]>

  it.each(evidenceActions)('KS-DIP-3: %s is possible from exactly these statuses', (action) => {
    const from = evidenceStatuses.filter((status) => allows(action, status))
    expect([...from].sort()).toEqual([...expected[action]].sort())
  })

  it.each([
    ['submit', 'draft', 'submitted'],
    ['submit', 'returned', 'submitted'],
    ['approve', 'submitted', 'approved'],
    ['return', 'submitted', 'returned'],
    ['reject', 'submitted', 'rejected'],
    ['reopen', 'rejected', 'submitted'],
    ['edit', 'returned', 'returned'],
    ['correct', 'approved', 'approved'],
  ] as const)('KS-DIP-3: %s of a %s item makes it %s', (action, from, to) => {
    expect(statusAfter(action, from)).toBe(to)
  })

  it('KS-DIP-3: owners hand in and reviewers decide', () => {
    expect(evidenceActions.map((action) => [action, actorOf(action)])).toEqual([
      ['edit', 'owner'],
      ['delete', 'owner'],
      ['submit', 'owner'],
      ['approve', 'reviewer'],
      ['return', 'reviewer'],
      ['reject', 'reviewer'],
      ['reopen', 'system'],
      ['correct', 'reviewer'],
    ])
  })

  it('KS-DIP-3, X-10: nothing leads out of a decision but an objection that was right', () => {
    for (const action of evidenceActions) {
      // A correction leaves it approved.
      expect(allows(action, 'approved')).toBe(action === 'correct')
      expect(allows(action, 'rejected')).toBe(action === 'reopen')
      expect(whyNot(action, 'approved')).toMatch(/goedgekeurd/)
    }
  })

  it.each(['return', 'reject'] as const)('KS-DIP-3: %s needs words', (action) => {
    expect(refusal(action, { reason: ' ', ownEvidence: false })).toMatchObject({ field: 'reason', kind: 'input' })
    expect(refusal(action, { reason: 'Daarom.', ownEvidence: false })).toBeNull()
  })

  it.each(['approve', 'return', 'reject'] as const)('KS-DIP-3: nobody can %s what is their own', (action) => {
    expect(refusal(action, { reason: 'Daarom.', ownEvidence: true })).toMatchObject({ kind: 'conflict' })
  })
})

describe('what a submission needs', () => {
  const diploma = {
    title: 'Massage',
    level: 'hbo',
    fieldRelated: false,
    provider: 'Hogeschool',
    obtainedOn: today,
    files: [1],
  }
  const cpd = { title: 'Adem', category: 'free', provider: 'Instituut', from: today, to: today, hours: 6, files: [1] }

  it('KS-DIP-2, KS-CPD-2: complete means nothing is asked', () => {
    expect(diplomaProblems(diploma, today)).toEqual({})
    expect(cpdProblems(cpd, today)).toEqual({})
  })

  it.each([
    [{ title: ' ' }, 'title'],
    [{ level: null }, 'level'],
    [{ fieldRelated: null }, 'fieldRelated'],
    [{ provider: '' }, 'provider'],
    [{ obtainedOn: null }, 'obtainedOn'],
    [{ obtainedOn: '2026-11-23' }, 'obtainedOn'],
    [{ obtainedOn: '2026-02-29' }, 'obtainedOn'],
    [{ studyPoints: -1 }, 'studyPoints'],
    [{ contactHours: -1 }, 'contactHours'],
    [{ files: [] }, 'files'],
  ])('KS-DIP-2: a diploma with %j is not complete', (change, field) => {
    expect(Object.keys(diplomaProblems({ ...diploma, ...change }, today))).toEqual([field])
  })

  it.each([
    [{ title: null }, 'title'],
    [{ category: null }, 'category'],
    [{ provider: null }, 'provider'],
    [{ from: null }, 'from'],
    [{ to: '2026-11-23' }, 'to'],
    [{ to: '2026-11-21' }, 'to'],
    [{ hours: 0 }, 'hours'],
    [{ hours: null }, 'hours'],
    [{ hours: 1001 }, 'hours'],
    [{ hours: Number.NaN }, 'hours'],
    [{ files: null }, 'files'],
  ])('KS-CPD-2: education with %j is not complete', (change, field) => {
    expect(Object.keys(cpdProblems({ ...cpd, ...change }, today))).toEqual([field])
  })

  it('KS-CPD-2: literature has no provider', () => {
    expect(cpdProblems({ ...cpd, category: 'literature', provider: null }, today)).toEqual({})
  })
})

describe('totals', () => {
  it('KS-DIP-1: granted and waiting study points, 28 SBU each', () => {
    const rows = [
      { status: 'approved', studyPoints: 99, grantedPoints: 7.5 },
      { status: 'approved', studyPoints: 99, grantedPoints: 0.1 },
      { status: 'submitted', studyPoints: 2 },
      { status: 'returned', studyPoints: 0.5 },
      { status: 'draft', studyPoints: 50 },
      { status: 'rejected', studyPoints: 50, grantedPoints: null },
    ] as const
    expect(diplomaTotals(rows)).toEqual({
      granted: { studyPoints: 7.6, sbu: 212.8 },
      waiting: { studyPoints: 2.5, sbu: 70 },
      experience: { granted: 0, waiting: 0 },
    })
  })

  it('KS-SCR-2: work experience counts with the diplomas, and says how much comes from it', () => {
    const diplomas = [{ status: 'approved', studyPoints: 99, grantedPoints: 7.5 }] as const
    const experiences = [
      { status: 'approved', studyPoints: 12, grantedPoints: 10 },
      { status: 'submitted', studyPoints: 3 },
      { status: 'draft', studyPoints: 50 },
      { status: 'rejected', studyPoints: 50 },
    ] as const
    expect(diplomaTotals(diplomas, experiences)).toEqual({
      granted: { studyPoints: 17.5, sbu: 490 },
      waiting: { studyPoints: 3, sbu: 84 },
      experience: { granted: 10, waiting: 3 },
    })
  })

  it('KS-DIP-1: a sum of hundredths is exact, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 48_000 })), (hundredths) => {
        const rows = hundredths.map((value) => ({ status: 'approved' as const, grantedPoints: value / 100 }))
        const expected = hundredths.reduce((total, value) => total + value, 0)
        expect(diplomaTotals(rows).granted.studyPoints * 100).toBeCloseTo(expected, 4)
        expect(diplomaTotals([...rows].reverse())).toEqual(diplomaTotals(rows))
      }),
    )
  })
})

describe('points and terms', () => {
  const rule = { label: 'Uren (SBU)', max: 1000, required: true }

  it.each([0, 0.25, 7.5, 1000, 0.1 + 0.2])('KS-DIP-1: %d can be granted', (points) => {
    expect(pointsProblem(points, rule)).toBeNull()
  })

  it.each([-0.01, 1000.01, 0.001, Number.NaN, Number.POSITIVE_INFINITY, null, undefined])(
    'KS-DIP-1: %s can’t be granted',
    (points) => expect(pointsProblem(points, rule)).toMatch(/Vul|Gebruik/),
  )

  it('points may be left out where nothing counts', () => {
    expect(pointsProblem(null, { ...rule, required: false })).toBeNull()
  })

  it.each([
    ['2026-11-22T22:59:59Z', '2026-12-06'],
    ['2026-11-22T23:00:00Z', '2026-12-07'],
    ['2026-06-30T21:59:59Z', '2026-07-14'],
    ['2026-06-30T22:00:00Z', '2026-07-15'],
  ])('X-7: handed in at %s, answered on %s at the latest: Dutch days', (moment, expected) => {
    expect(reviewDueOn(null, new Date(moment), 14)).toBe(expected)
  })

  it('X-7: the day freezes at the first submission', () => {
    expect(reviewDueOn('2026-01-15', new Date('2026-11-22T12:00:00Z'), 14)).toBe('2026-01-15')
  })
})
