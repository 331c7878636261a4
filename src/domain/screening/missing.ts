import type { Standing } from '../identity/membership'
import { type Requirement, requirementLabels } from './labels'
import type { Plan } from './plan'

/** How far a member is with one requirement; `rejected` counts as absent, because a new one is asked for. */
export const evidenceStates = ['absent', 'draft', 'returned', 'submitted', 'approved'] as const

export type Evidence = (typeof evidenceStates)[number]

/** What is known of a member, per requirement; what isn't named is absent. */
export type ScreeningFacts = { standing: Standing; evidence: Partial<Record<Requirement, Evidence>> }

/** `waiting`: handed in, so a reviewer's turn and not the member's. */
export type StepState = 'done' | 'waiting' | 'returned' | 'draft' | 'missing'

export type Step = {
  requirement: Requirement
  label: string
  /** Where the member does it. */
  href: string
  state: StepState
  /** How the organisation explains it. */
  text: string | null
  optional: boolean
}

export type Missing = Step & { state: Exclude<StepState, 'done'> }

const stateOf: Record<Evidence, StepState> = {
  absent: 'missing',
  draft: 'draft',
  returned: 'returned',
  submitted: 'waiting',
  approved: 'done',
}

/** The words for a state, for member and reviewer alike. */
export const stepStateLabels: Record<StepState, string> = {
  done: 'In orde',
  waiting: 'Ingeleverd: wacht op de beoordelaar',
  returned: 'Aanvulling gevraagd',
  draft: 'Begonnen, nog niet verstuurd',
  missing: 'Nog te doen',
}

/** The page and panel where each requirement is met. */
const hrefs: Record<Requirement, string> = {
  fee: '/account?open=facturen',
  'birth-data': '/persoonlijk?open=geboorte',
  address: '/persoonlijk?open=adres',
  'identity-document': '/persoonlijk?open=identiteit',
  'practice-location': '/praktijk?open=locaties',
  'practice-contact': '/praktijk?open=contact',
  'chamber-extract': '/praktijk?open=kvk',
  'certificate-of-conduct': '/persoonlijk?open=vog',
  'agb-code': '/account?open=codes',
  'bank-details': '/account?open=bank',
  diploma: '/scholing',
  'work-experience': '/screening-extra?open=werkervaring',
  'transfer-statement': '/screening-extra?open=overstap',
  'training-plan': '/screening-extra?open=uploads',
}

/** Asked when somebody joins, and never again. */
const joiningOnly: ReadonlySet<Requirement> = new Set([
  'fee',
  'diploma',
  'work-experience',
  'transfer-statement',
  'training-plan',
])

const applies = (standing: Standing, requirement: Requirement): boolean =>
  standing === 'screening' || (standing === 'admitted' && !joiningOnly.has(requirement))

/** Every step of the plan with how far the member is, in the plan's order (KS-SCR-3). */
export function steps({ standing, evidence }: ScreeningFacts, plan: Pick<Plan, 'steps'>): Step[] {
  return plan.steps
    .filter(({ requirement }) => applies(standing, requirement))
    .map(({ requirement, text, optional }) => ({
      requirement,
      label: requirementLabels[requirement],
      href: hrefs[requirement],
      state: stateOf[evidence[requirement] ?? 'absent'],
      text,
      optional,
    }))
}

/** Whether a step keeps the list from being empty. */
export const isMissing = (step: Step): step is Missing => step.state !== 'done' && !step.optional

/**
 * What still has to be there before a member can be admitted, or what an admitted member has to bring up to date. The
 * same list everywhere: the dialog on /account, the reviewer's page, the reminders and the guard of admission (KS-ACC-2).
 * Empty for who is no longer a member.
 */
export const missing = (facts: ScreeningFacts, plan: Pick<Plan, 'steps'>): Missing[] =>
  steps(facts, plan).filter(isMissing)

/** Whether it is the member's turn: what waits for a reviewer is nothing to remind of. */
export const isMembersTurn = ({ state }: Pick<Step, 'state'>): boolean => state !== 'done' && state !== 'waiting'
