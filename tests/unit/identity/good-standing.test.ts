import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goodStanding, type StandingFacts } from '@/src/domain/identity/good-standing'
import { addDays } from '@/src/domain/shared/calendar-date'

const on = '2026-11-22'

const healthy: StandingFacts = {
  standing: 'admitted',
  tier: 'reimbursable',
  kind: 'professional-organisation',
  recognisedOn: '2023-05-01',
  unpaid: [],
  overdue: [],
  agb: 'active',
  conduct: [{ from: '2023-01-10', until: '2028-01-10' }],
}

const judged = (given: Partial<StandingFacts>, day = on) => {
  const { good, reimbursable, listed, reasons } = goodStanding({ ...healthy, ...given }, day)
  return { good, reimbursable, listed, codes: reasons.map(({ code }) => code) }
}

describe('good standing (KS-ACC-4, KS-ACC-7, KS-PER-3)', () => {
  const all = { good: true, reimbursable: true, listed: true, codes: [] }
  const unreimbursed = { good: true, reimbursable: false, listed: true }
  const none = { good: false, reimbursable: false, listed: false }
  const fee = { description: 'Contributie 2026', dueOn: '2026-10-01' }

  it.each<[string, Partial<StandingFacts>, object]>([
    ['everything in order', {}, all],
    ['no AGB code', { agb: null }, { ...unreimbursed, codes: ['agb-missing'] }],
    ['an AGB code that nobody looked up', { agb: 'unchecked' }, { ...unreimbursed, codes: ['agb-unchecked'] }],
    ['an AGB code that is not active', { agb: 'inactive' }, { ...unreimbursed, codes: ['agb-inactive'] }],
    ['no certificate of conduct', { conduct: [] }, { ...unreimbursed, codes: ['conduct-missing'] }],
    [
      'one that is valid only from tomorrow',
      { conduct: [{ from: '2026-11-23', until: null }] },
      { ...unreimbursed, codes: ['conduct-missing'] },
    ],
    [
      'something overdue',
      { overdue: [{ text: 'Intervisie 2025: nog 1 bijeenkomst.', due: '2025-12-31' }] },
      { ...unreimbursed, codes: ['obligation'] },
    ],
    ['a fee past its term', { unpaid: [fee] }, { ...none, codes: ['unpaid'] }],
    ['in screening', { standing: 'screening', agb: null, conduct: [] }, { ...none, codes: ['screening'] }],
    ['ended', { standing: 'ended', agb: null, conduct: [] }, { ...none, codes: ['ended'] }],
    ['admitted, on a day that nobody wrote down', { recognisedOn: null }, all],
    ['recognised from tomorrow', { recognisedOn: '2026-11-23' }, { ...none, codes: ['not-recognised'] }],
    ['recognised from today', { recognisedOn: on }, all],
    ['collective', { tier: 'collective', agb: null, conduct: [] }, { ...unreimbursed, codes: ['tier'] }],
    [
      'student',
      { tier: 'student', recognisedOn: null, agb: null, conduct: [] },
      { good: true, reimbursable: false, listed: false, codes: ['tier'] },
    ],
    [
      'in a register that knows no kinds of membership',
      { kind: 'register-keeper', recognisedOn: null, agb: null, conduct: [] },
      { good: true, reimbursable: false, listed: false, codes: [] },
    ],
  ])('%s', (_, given, expected) => {
    expect(judged(given)).toEqual(expected)
  })

  it('names everything that is wrong at once', () => {
    const given = { unpaid: [fee], agb: 'inactive', conduct: [] } as const
    expect(judged(given).codes).toEqual(['unpaid', 'agb-inactive', 'conduct-missing'])
  })

  it.each([
    ['the last day of the VOG counts', '2028-01-10', true],
    ['the day after does not', '2028-01-11', false],
  ])('%s', (_, day, reimbursable) => {
    expect(judged({}, day).reimbursable).toBe(reimbursable)
    expect(judged({}, day).codes).toEqual(reimbursable ? [] : ['conduct-expired'])
  })

  it('a newer VOG takes over without a day between', () => {
    const conduct = [
      { from: '2021-11-22', until: on },
      { from: '2026-11-23', until: '2031-11-22' },
    ]
    for (const day of [on, '2026-11-23']) expect(judged({ conduct }, day).reimbursable).toBe(true)
  })

  it.each([
    ['the last day to pay', '2026-10-01', true],
    ['the day after', '2026-10-02', false],
  ])('%s decides about the fee', (_, day, good) => {
    expect(judged({ unpaid: [fee] }, day).good).toBe(good)
  })

  it('says since when, and where something can be done', () => {
    const [reason] = goodStanding({ ...healthy, conduct: [{ from: '2020-01-01', until: '2026-11-21' }] }, on).reasons
    expect(reason).toMatchObject({ since: '2026-11-21', href: '/persoonlijk?open=vog', holdsUp: 'reimbursable' })
    expect(reason?.text).toBe('Je VOG was geldig tot en met 21 november 2026.')
  })
})

const day = fc.integer({ min: -900, max: 900 }).map((days) => addDays(on, days))
const interval = fc.tuple(day, fc.option(fc.integer({ min: 0, max: 1800 }))).map(([from, days]) => ({
  from,
  until: days === null ? null : addDays(from, days),
}))
const anyFacts: fc.Arbitrary<StandingFacts> = fc.record({
  standing: fc.constantFrom('screening', 'admitted', 'ended'),
  tier: fc.constantFrom('reimbursable', 'collective', 'student'),
  kind: fc.constantFrom('professional-organisation', 'register-keeper'),
  recognisedOn: fc.option(day),
  unpaid: fc.array(fc.record({ description: fc.constant('Contributie'), dueOn: day }), { maxLength: 3 }),
  overdue: fc.array(fc.record({ text: fc.constant('Intervisie'), due: fc.option(day) }), { maxLength: 3 }),
  agb: fc.constantFrom(null, 'unchecked', 'active', 'inactive'),
  conduct: fc.array(interval, { maxLength: 3 }),
})

describe('good standing, whatever the facts', () => {
  const level = (facts: StandingFacts): number[] => {
    const { good, reimbursable, listed } = goodStanding(facts, on)
    return [good, reimbursable, listed].map(Number)
  }

  it('reimbursable and listed always mean good; what isn’t so has a reason', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { good, reimbursable, listed, reasons } = goodStanding(facts, on)
        if (reimbursable || listed) expect(good).toBe(true)
        expect(good).toBe(reasons.every(({ holdsUp }) => holdsUp === 'reimbursable'))
        if (facts.kind === 'professional-organisation') expect(reimbursable).toBe(reasons.length === 0)
      }),
    )
  })

  it('a payment, a VOG, an active code, something done: never makes it worse', () => {
    fc.assert(
      fc.property(anyFacts, interval, (facts, extra) => {
        const before = level(facts)
        const better: StandingFacts[] = [
          { ...facts, unpaid: facts.unpaid.slice(1) },
          { ...facts, overdue: facts.overdue.slice(1) },
          { ...facts, agb: 'active' },
          { ...facts, conduct: [...facts.conduct, extra] },
          { ...facts, recognisedOn: facts.recognisedOn ?? on },
        ]
        for (const one of better) {
          for (const [index, now] of level(one).entries()) expect(now).toBeGreaterThanOrEqual(before[index] ?? 0)
        }
      }),
    )
  })
})
