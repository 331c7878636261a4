import type { Standing, Tier } from '../identity/membership'
import type { Cents } from './money'

/** What decides whether a member is asked the contribution of a year. */
export type ContributionFacts = {
  tier: Tier
  standing: Standing
  /** The contribution of that year was booked for them before. */
  billed: boolean
  /** They leave before the year begins: that is arranged, or they asked and nobody decided yet. */
  leaves: 'arranged' | 'asked' | null
  /** They were admitted after the year was over. */
  joinedLater: boolean
}

/** What a year costs, for each kind of membership; one that is missing wasn't set. */
export type ContributionFees = Partial<Record<Tier, Cents>>

export const exclusionLabels = {
  billed: 'Al gefactureerd',
  ended: 'Lidmaatschap beëindigd',
  screening: 'Nog niet toegelaten',
  'joined-later': 'Werd pas na dit jaar lid',
  leaves: 'Schrijft zich uit voordat het jaar begint',
  'asks-to-leave': 'Vraagt uitschrijving; daar is nog niet over beslist',
  'no-fee': 'Voor dit lidmaatschap is nog geen bedrag vastgesteld',
  free: 'Dit lidmaatschap kost niets',
} as const

export type Exclusion = keyof typeof exclusionLabels

/** What a member is asked for a year, or why nothing. There is no part of a year: who becomes a member pays for the whole of it. */
export function contributionOf(
  { tier, standing, billed, leaves, joinedLater }: ContributionFacts,
  fees: ContributionFees,
): { amount: Cents } | { excluded: Exclusion } {
  if (billed) return { excluded: 'billed' }
  if (standing === 'ended') return { excluded: 'ended' }
  if (standing === 'screening') return { excluded: 'screening' }
  if (joinedLater) return { excluded: 'joined-later' }
  if (leaves === 'arranged') return { excluded: 'leaves' }
  if (leaves === 'asked') return { excluded: 'asks-to-leave' }
  const amount = fees[tier]
  if (amount === undefined) return { excluded: 'no-fee' }
  return amount === 0 ? { excluded: 'free' } : { amount }
}

/** Members who are alike in what matters, and how many they are. */
export type ContributionGroup = ContributionFacts & { members: number }

export type ContributionPreview = {
  lines: { tier: Tier; members: number; amount: Cents; total: Cents }[]
  excluded: { reason: Exclusion; members: number }[]
  /** So many invoices, and what they come to. */
  members: number
  total: Cents
}

const order: readonly Tier[] = ['reimbursable', 'collective', 'student']
const reasons: readonly Exclusion[] = [
  'no-fee',
  'asks-to-leave',
  'leaves',
  'screening',
  'joined-later',
  'free',
  'billed',
  'ended',
]

const membersOf = (groups: readonly ContributionGroup[]): number =>
  groups.reduce((all, { members }) => all + members, 0)

/** What a run would ask of whom (KK-PRO-1): by kind of membership, and who isn't asked anything, what needs looking at first. */
export function previewOf(groups: readonly ContributionGroup[], fees: ContributionFees): ContributionPreview {
  const judged = groups.map((group) => ({ group, outcome: contributionOf(group, fees) }))
  const lines = order.flatMap((tier) => {
    const asked = judged.flatMap(({ group, outcome }) => (group.tier === tier && 'amount' in outcome ? [group] : []))
    const amount = fees[tier]
    const members = membersOf(asked)
    return amount === undefined || members === 0 ? [] : [{ tier, members, amount, total: members * amount }]
  })
  const excluded = reasons.flatMap((reason) => {
    const members = membersOf(
      judged.flatMap(({ group, outcome }) => ('excluded' in outcome && outcome.excluded === reason ? [group] : [])),
    )
    return members === 0 ? [] : [{ reason, members }]
  })
  const total = lines.reduce((sum, line) => sum + line.total, 0)
  return { lines, excluded, members: lines.reduce((all, line) => all + line.members, 0), total }
}
