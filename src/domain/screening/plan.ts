import type { OrganisationKind, Tier } from '../identity/membership'
import type { Requirement } from './labels'

export type PlanStep = { requirement: Requirement; text: string | null; optional: boolean }

/** What an organisation asks of a new member; `fee` in eurocents. */
export type Plan = { fee: number; intro: string | null; steps: readonly PlanStep[] }

const everyone: readonly Requirement[] = ['birth-data', 'identity-document']
const practising: readonly Requirement[] = [
  'birth-data',
  'address',
  'identity-document',
  'practice-location',
  'practice-contact',
  'chamber-extract',
  'diploma',
]

/** norms.md §5: the extract and the identity document are asked of all, of students only the latter. */
const byTier: Record<Tier, readonly Requirement[]> = {
  student: everyone,
  collective: practising,
  reimbursable: [...practising, 'certificate-of-conduct', 'agb-code', 'bank-details'],
}

const planOf = (requirements: readonly Requirement[]): Plan => ({
  fee: 0,
  intro: null,
  steps: requirements.map((requirement) => ({ requirement, text: null, optional: false })),
})

/** The plan where the organisation made none. Who keeps a register screens by registration, so nothing is asked here. */
export const defaultPlan = (kind: OrganisationKind, tier: Tier): Plan =>
  planOf(kind === 'professional-organisation' ? byTier[tier] : [])
