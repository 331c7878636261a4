import { describe, expect, it } from 'vitest'
import { type CourseGives, effectOf, openRequirements } from '@/src/domain/accreditation/fills'
import type { Credit, Dossier } from '@/src/domain/registers/dossier'
import { norms } from '../registers/norms'

const norm = norms.kckz2023
const on = '2026-06-01'
const period = { start: '2024-01-01', end: '2027-12-31' }
const dossier = (credits: Omit<Credit, 'id' | 'earnedOn'>[] = []): Dossier => ({
  period,
  credits: credits.map((credit, id) => ({ id, earnedOn: '2025-01-01', courseSession: `s${id}`, ...credit })),
})
const gives = (
  lines: [string, string | null, string | null, number][],
  rest: Partial<CourseGives> = {},
): CourseGives => ({
  course: 7,
  day: '2026-09-01',
  lines: lines.map(([category, topic, component, points]) => ({ category, topic, component, points })),
  ...rest,
})
const effect = (of: Dossier, course: CourseGives) => effectOf(norm, of, openRequirements(norm, of, on), course, on)

const firstAid = (points: number) =>
  gives([
    ['A', 'child-first-aid', 'theory', points],
    ['A', 'child-first-aid', 'practice', points],
  ])

describe('KK-AGD-1: what a course does for a dossier', () => {
  it('knows everything that courses could still fill, and no documents', () => {
    const keys = openRequirements(norm, dossier(), on).map(({ key }) => key)
    expect(keys).toEqual([
      'A/points',
      'A/child-first-aid',
      'A/resuscitation',
      'A/acute-postpartum',
      'B/points',
      'B/breastfeeding',
      'B/maternity-in-depth',
      'B/risk-signalling',
      'B/health-education',
      'C/points',
      'C/courses',
      'D/points',
      'total',
    ])
  })

  it('fills a topic that is asked once, and brings the points closer', () => {
    const one = gives([
      ['A', 'resuscitation', 'theory', 1],
      ['A', 'resuscitation', 'practice', 1],
    ])
    expect(effect(dossier(), one)).toEqual({ fills: ['A/resuscitation'], helps: ['A/points', 'total'] })
  })

  it('only brings a topic closer that is asked twice, or of which a component is missing', () => {
    expect(effect(dossier(), firstAid(1))).toEqual({ fills: [], helps: ['A/points', 'A/child-first-aid', 'total'] })
    const half = gives([['A', 'resuscitation', 'theory', 1]])
    expect(effect(dossier(), half)).toEqual({ fills: [], helps: ['A/points', 'A/resuscitation', 'total'] })
  })

  it('fills points where it brings as many as lack', () => {
    const nearly = dossier([{ category: 'D', topic: 'other', points: 6, course: 1 }])
    expect(effect(nearly, gives([['D', 'other', null, 2]])).fills).toEqual(['D/points'])
    expect(effect(nearly, gives([['D', 'other', null, 1.99]])).fills).toEqual([])
  })

  it('doesn’t count a course that was followed before as a different one', () => {
    const two = dossier([
      { category: 'C', points: 1, course: 7 },
      { category: 'C', points: 1, course: 8 },
    ])
    expect(effect(two, gives([['C', null, null, 1]], { course: 9 })).fills).toEqual(['C/courses'])
    expect(effect(two, gives([['C', null, null, 1]], { course: 7 })).fills).toEqual([])
  })

  it('does nothing outside the period', () => {
    for (const day of ['2023-12-31', '2028-01-01']) {
      expect(effect(dossier(), { ...firstAid(6), day })).toEqual({ fills: [], helps: [] })
    }
    expect(effect(dossier(), { ...firstAid(6), day: '2027-12-31' }).fills).toEqual(['A/points'])
  })
})

describe('KS-CPD-3: courses for who has obligations a year', () => {
  const { cat } = norms
  const therapist: Dossier = {
    period: { start: '2025-01-01', end: '2027-12-31' },
    credits: [],
    member: { tier: 'reimbursable', recognisedOn: '2020-05-01' },
  }
  const open = openRequirements(cat, therapist, on)

  it('are of this year only', () => {
    const own = open.find(({ text }) => text.includes('2026') && text.includes('6 uur'))
    expect(own).toBeDefined()
    expect(open.every(({ key }) => key.endsWith('/2026'))).toBe(true)
    const course = gives([['own-field', null, null, 6]])
    expect(effectOf(cat, therapist, open, course, on).fills).toHaveLength(1)
    expect(effectOf(cat, therapist, open, { ...course, day: '2027-02-01' }, on)).toEqual({ fills: [], helps: [] })
  })

  it('are asked of nobody who does it voluntarily', () =>
    expect(openRequirements(cat, { ...therapist, member: { tier: 'collective' } }, on)).toEqual([]))
})
