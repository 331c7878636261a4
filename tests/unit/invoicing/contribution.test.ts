import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ContributionFacts,
  type ContributionFees,
  type ContributionGroup,
  contributionOf,
  exclusionLabels,
  previewOf,
} from '@/src/domain/invoicing/contribution'
import { keysOf } from '@/src/domain/shared/keys'

const fees: ContributionFees = { reimbursable: 24_500, collective: 18_750, student: 0 }
const member: ContributionFacts = {
  tier: 'collective',
  standing: 'admitted',
  billed: false,
  leaves: null,
  joinedLater: false,
}

const tiers = ['reimbursable', 'collective', 'student'] as const
const someFees: fc.Arbitrary<ContributionFees> = fc.record(
  {
    reimbursable: fc.integer({ min: 0, max: 50_000 }),
    collective: fc.integer({ min: 0, max: 50_000 }),
    student: fc.integer({ min: 0, max: 50_000 }),
  },
  { requiredKeys: [] },
)
const someFacts: fc.Arbitrary<ContributionFacts> = fc.record({
  tier: fc.constantFrom(...tiers),
  standing: fc.constantFrom('screening' as const, 'admitted' as const, 'ended' as const),
  billed: fc.boolean(),
  leaves: fc.constantFrom('arranged' as const, 'asked' as const, null),
  joinedLater: fc.boolean(),
})

/** As the database counts them: who is alike, together. */
function grouped(members: readonly ContributionFacts[]): ContributionGroup[] {
  const groups = new Map<string, ContributionGroup>()
  for (const one of members) {
    const key = JSON.stringify(one)
    groups.set(key, { ...one, members: (groups.get(key)?.members ?? 0) + 1 })
  }
  return [...groups.values()]
}

describe('KK-PRO-1: who is asked the contribution of a year', () => {
  it.each<[string, Partial<ContributionFacts>, ReturnType<typeof contributionOf>]>([
    ['an admitted member, by their kind of membership', {}, { amount: 18_750 }],
    ['another kind of membership', { tier: 'reimbursable' }, { amount: 24_500 }],
    ['one that costs nothing', { tier: 'student' }, { excluded: 'free' }],
    ['who was billed before', { billed: true }, { excluded: 'billed' }],
    ['who isn’t admitted yet', { standing: 'screening' }, { excluded: 'screening' }],
    ['who left', { standing: 'ended' }, { excluded: 'ended' }],
    ['who leaves before the year begins', { leaves: 'arranged' }, { excluded: 'leaves' }],
    ['who asked to leave, as long as nobody decided', { leaves: 'asked' }, { excluded: 'asks-to-leave' }],
    ['who was admitted after the year was over', { joinedLater: true }, { excluded: 'joined-later' }],
    ['who was billed and left since', { billed: true, standing: 'ended' }, { excluded: 'billed' }],
  ])('%s', (_, facts, outcome) => {
    expect(contributionOf({ ...member, ...facts }, fees)).toEqual(outcome)
  })

  it('nobody whose amount wasn’t set: that isn’t the same as nothing', () => {
    expect(contributionOf(member, { reimbursable: 24_500 })).toEqual({ excluded: 'no-fee' })
  })
})

describe('KK-PRO-1: what a run would ask is shown first', () => {
  it('each member once, and what is shown is the sum of what each is asked', () => {
    fc.assert(
      fc.property(fc.array(someFacts, { maxLength: 60 }), someFees, (members, set) => {
        const outcomes = members.map((one) => contributionOf(one, set))
        const amounts = outcomes.flatMap((outcome) => ('amount' in outcome ? [outcome.amount] : []))
        const shown = previewOf(grouped(members), set)
        expect(shown.total).toBe(amounts.reduce((sum, amount) => sum + amount, 0))
        expect(shown.members).toBe(amounts.length)
        expect(shown.members + shown.excluded.reduce((sum, one) => sum + one.members, 0)).toBe(members.length)
        for (const line of shown.lines) expect(line.total).toBe(line.members * line.amount)
      }),
    )
  })

  it('batch by batch it comes to the same', () => {
    fc.assert(
      fc.property(
        fc.array(someFacts, { maxLength: 60 }),
        someFees,
        fc.integer({ min: 1, max: 9 }),
        (members, set, size) => {
          const batches = Array.from({ length: Math.ceil(members.length / size) }, (_, index) =>
            previewOf(grouped(members.slice(index * size, (index + 1) * size)), set),
          )
          expect(batches.reduce((sum, { total }) => sum + total, 0)).toBe(previewOf(grouped(members), set).total)
        },
      ),
    )
  })

  it('what someone has to look at comes first, and every reason has its words', () => {
    const groups: ContributionGroup[] = [
      { ...member, standing: 'ended', members: 9 },
      { ...member, tier: 'student', members: 2 },
      { ...member, billed: true, members: 3 },
      { ...member, leaves: 'asked', members: 1 },
    ]
    const { excluded } = previewOf(groups, { collective: 100 })
    expect(excluded).toEqual([
      { reason: 'no-fee', members: 2 },
      { reason: 'asks-to-leave', members: 1 },
      { reason: 'billed', members: 3 },
      { reason: 'ended', members: 9 },
    ])
    for (const reason of keysOf(exclusionLabels)) expect(exclusionLabels[reason]).not.toBe('')
  })
})
