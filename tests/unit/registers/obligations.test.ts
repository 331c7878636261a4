import { describe, expect, it } from 'vitest'
import { assess } from '@/src/domain/registers/assess'
import { carryForward } from '@/src/domain/registers/carry-forward'
import type { Dossier, DossierMember } from '@/src/domain/registers/dossier'
import { creditedHours } from '@/src/domain/registers/obligations'
import { credit, norms } from './norms'

const member: DossierMember = { tier: 'reimbursable', recognisedOn: '2023-03-15', facts: ['agb-code'] }
const documents = [
  { kind: 'certificate-of-conduct', from: '2023-01-01', until: '2027-12-31' },
  { kind: 'chamber-extract', from: '2023-03-15', until: null },
  { kind: 'identity-document', from: '2023-03-15', until: null },
]
const base: Dossier = { period: { start: '2023-03-15', end: '2026-12-31' }, credits: [], documents, member }
const judge = (more: Partial<Dossier>, on: string) => assess(norms.cat, { ...base, ...more }, on)
const find = (result: ReturnType<typeof judge>, kind: string, year?: number, category?: string) =>
  result.obligations.find(
    (one) => one.kind === kind && (!year || one.year === year) && (!category || one.category === category),
  )
const session = (on: string, hours = 2, groupSize = 3) => ({ kind: 'intervisie', on, hours, groupSize })

describe('KS-CPD-1: study hours per year by the norm, with carry-forward', () => {
  it('the year of recognition is voluntary, the next is the first', () => {
    expect(judge({}, '2023-12-31').obligations.filter((one) => one.year)).toEqual([])
    expect(
      judge({}, '2024-01-01')
        .obligations.filter((one) => one.year)
        .map((one) => one.year),
    ).toEqual([2024, 2024, 2024, 2024])
  })

  it.each([
    ['2024-12-31', 'open'],
    ['2025-01-01', 'overdue'],
  ])('short on %s is %s', (on, state) => {
    expect(find(judge({}, on), 'cpd', 2024, 'own-field')?.state).toBe(state)
  })

  it('a surplus goes on to the next year of the cycle, per category, never back', () => {
    const credits = [
      credit('own-field', 10, { earnedOn: '2024-05-01' }),
      credit('own-field', 2, { earnedOn: '2025-05-01' }),
      credit('free', 30, { earnedOn: '2024-05-01' }),
    ]
    const result = judge({ credits }, '2026-06-01')
    expect(find(result, 'cpd', 2024, 'own-field')).toMatchObject({ state: 'met', points: { have: 10, carriedOut: 4 } })
    expect(find(result, 'cpd', 2025, 'own-field')).toMatchObject({
      state: 'met',
      points: { have: 6, carriedIn: 4, carriedOut: 0 },
    })
    expect(find(result, 'cpd', 2026, 'own-field')).toMatchObject({ state: 'open', points: { have: 0 } })
    expect(find(result, 'cpd', 2024, 'literature')?.state).toBe('overdue')
  })

  it('voluntary for others: not applicable, never a failing, and complete', () => {
    const result = judge({ member: { ...member, tier: 'collective' } }, '2026-06-01')
    expect(new Set(result.obligations.map((one) => one.state))).toEqual(new Set(['not-applicable']))
    expect(result.obligations.every((one) => one.met)).toBe(true)
    expect(result.complete).toBe(true)
  })

  it('MBK hours are asked of who has that recognition only', () => {
    expect(find(judge({}, '2024-06-01'), 'cpd', undefined, 'mbk')).toBeUndefined()
    const withMbk = judge({ member: { ...member, recognitions: ['mbk'] } }, '2024-06-01')
    expect(find(withMbk, 'cpd', 2024, 'mbk')?.points?.required).toBe(6)
  })

  it.each([
    [[10, 2, 6], true, [true, true, true]],
    [[10, 1, 6], true, [true, false, true]],
    [[2, 16, 0], true, [false, true, true]],
    [[10, 2, 6], false, [true, false, true]],
  ])('earned %j with carry %s gives %j', (earned, carry, met) => {
    const years = carryForward([0, 1, 2], (year) => earned[year] ?? 0, 6, carry)
    expect(years.map((year) => year.met)).toEqual(met)
  })
})

describe('KS-INT-2: sessions and hours of intervisie', () => {
  it.each([
    [1.5, 1.5, false],
    [2, 2, true],
    [4, 2, true],
  ])('%d hours give %d hours, a session: %s', (hours, credited, isSession) => {
    expect(creditedHours({ minimumHours: 2, maximumHours: 2 }, hours)).toEqual({ hours: credited, isSession })
  })

  it('asks three sessions and six hours a year', () => {
    const sessions = ['2024-02-01', '2024-05-01', '2024-09-01'].map((on) => session(on))
    expect(find(judge({ sessions }, '2025-01-01'), 'intervisie', 2024)).toMatchObject({
      state: 'met',
      sessions: { have: 3, required: 3 },
      hours: { have: 6, required: 6 },
    })
  })

  it('a session with two of the group doesn’t count (KS-GRP-4), one in the future not yet', () => {
    const sessions = [session('2024-02-01', 2, 2), session('2024-12-01'), session('2024-05-01')]
    expect(find(judge({ sessions }, '2024-06-01'), 'intervisie', 2024)?.sessions?.have).toBe(1)
  })
})

describe('§2.12: visitation', () => {
  it.each([
    ['nothing yet, in time', {}, [], '2024-03-15', 'open', '2024-03-15'],
    ['nothing yet, too late', {}, [], '2024-03-16', 'overdue', '2024-03-15'],
    ['a first term of 18 months', { firstTermMonths: 18 }, [], '2024-03-16', 'open', '2024-09-15'],
    ['visited', {}, ['2024-02-01'], '2028-01-01', 'met', '2029-02-01'],
    ['visited too long ago', {}, ['2024-02-01'], '2029-02-02', 'overdue', '2029-02-01'],
    [
      'an upgrade starts a first term again',
      { upgradedOn: '2026-01-31' },
      ['2024-02-01'],
      '2026-06-01',
      'open',
      '2027-01-31',
    ],
  ] satisfies [string, Partial<DossierMember>, string[], string, string, string][])(
    '%s',
    (_, more, days, on, state, due) => {
      const visits = days.map((day) => ({ kind: 'visitation', on: day }))
      expect(find(judge({ visits, member: { ...member, ...more } }, on), 'visitation')).toMatchObject({ state, due })
    },
  )
})

describe('documents and facts of therapists', () => {
  it.each([
    ['2027-12-31', true],
    ['2028-01-01', false],
  ])('the VOG is valid on %s: %s', (on, met) => {
    expect(judge({}, on).documents.find((one) => one.kind === 'certificate-of-conduct')?.met).toBe(met)
  })

  it('students need their identity seen and nothing else', () => {
    const result = judge({ member: { ...member, tier: 'student' }, documents: [] }, '2024-06-01')
    expect(result.documents.map((one) => [one.kind, one.state])).toEqual([
      ['certificate-of-conduct', 'not-applicable'],
      ['chamber-extract', 'not-applicable'],
      ['identity-document', 'open'],
    ])
    expect(result.missing.map((one) => one.requirement)).toEqual(['documents/identity-document'])
  })

  it('no active AGB code is said plainly', () => {
    const result = judge({ member: { ...member, facts: [] } }, '2023-06-01')
    expect(result.missing).toEqual([
      { requirement: 'agb-code', article: 'CAT, artikel 6', text: 'AGB-code: nog niet in orde.' },
    ])
  })
})
