import type { EvidenceStatus } from './status'

/** What can be done to a piece of evidence. `edit` keeps the status, `delete` ends it. */
export const evidenceActions = ['edit', 'delete', 'submit', 'approve', 'return', 'reject', 'reopen', 'correct'] as const

export type EvidenceAction = (typeof evidenceActions)[number]
/** `system`: it follows from something else, e.g. an objection that was right. */
export type EvidenceActor = 'owner' | 'reviewer' | 'system'

/** What a guard may look at. */
export type TransitionInput = {
  /** What the reviewer wrote for the member: a question (return) or a ground (reject). */
  reason?: string | null
  /** Whether the person who acts is also the one the evidence is of. */
  ownEvidence: boolean
}

/** A refusal by a guard: the reason in Dutch, and the field it belongs to when there is one. */
export type Refusal = { message: string; field?: string; kind: 'input' | 'conflict' }
type Guard = (input: TransitionInput) => Refusal | null

type Transition = {
  action: EvidenceAction
  by: EvidenceActor
  from: readonly EvidenceStatus[]
  /** null: the status stays as it is, or the item goes. */
  to: EvidenceStatus | null
  guards: readonly Guard[]
}

const needsReason =
  (message: string): Guard =>
  ({ reason }) =>
    reason?.trim() ? null : { message, field: 'reason', kind: 'input' }

const notOwnEvidence: Guard = ({ ownEvidence }) =>
  ownEvidence
    ? { message: 'Dit is je eigen bewijsstuk. Laat een andere beoordelaar dit beoordelen.', kind: 'conflict' }
    : null

/** The one place that says who may do what, and when (api.md; KS-DIP-3, KS-CPD-2). */
export const transitions = [
  { action: 'edit', by: 'owner', from: ['draft', 'submitted', 'returned'], to: null, guards: [] },
  { action: 'delete', by: 'owner', from: ['draft', 'submitted', 'returned'], to: null, guards: [] },
  { action: 'submit', by: 'owner', from: ['draft', 'returned'], to: 'submitted', guards: [] },
  { action: 'approve', by: 'reviewer', from: ['submitted'], to: 'approved', guards: [notOwnEvidence] },
  {
    action: 'return',
    by: 'reviewer',
    from: ['submitted'],
    to: 'returned',
    guards: [notOwnEvidence, needsReason('Schrijf welke aanvulling je nodig hebt.')],
  },
  {
    action: 'reject',
    by: 'reviewer',
    from: ['submitted'],
    to: 'rejected',
    guards: [notOwnEvidence, needsReason('Schrijf waarom je deze inzending afwijst.')],
  },
  // After an objection that was right the item is judged anew.
  { action: 'reopen', by: 'system', from: ['rejected'], to: 'submitted', guards: [] },
  {
    // The decision stays; what it granted changes, and the history shows both.
    action: 'correct',
    by: 'reviewer',
    from: ['approved'],
    to: null,
    guards: [notOwnEvidence, needsReason('Schrijf waarom je de beslissing corrigeert. Het lid leest dit.')],
  },
] as const satisfies readonly Transition[]

const table: ReadonlyMap<EvidenceAction, Transition> = new Map(transitions.map((row) => [row.action, row]))

const verbs: Record<EvidenceAction, string> = {
  edit: 'wijzigen',
  delete: 'verwijderen',
  submit: 'indienen',
  approve: 'goedkeuren',
  return: 'terugsturen',
  reject: 'afwijzen',
  reopen: 'opnieuw laten beoordelen',
  correct: 'corrigeren',
}

const because: Record<EvidenceStatus, string> = {
  draft: 'het is nog niet ingediend',
  submitted: 'het is al ingediend en wordt beoordeeld',
  returned: 'er is een aanvulling gevraagd; het wacht op de professional',
  approved: 'het is goedgekeurd en ligt vast in de kluis',
  rejected: 'het is afgewezen; die beslissing ligt vast',
}

function row(action: EvidenceAction): Transition {
  const found = table.get(action)
  if (!found) throw new Error(`no transition for ${action}`)
  return found
}

/** Who an action is for. */
export const actorOf = (action: EvidenceAction): EvidenceActor => row(action).by

/** Whether the table has this action from this status. */
export const allows = (action: EvidenceAction, status: EvidenceStatus): boolean => row(action).from.includes(status)

/** Why the table doesn't have this action from this status, as a Dutch sentence for whoever asked. */
export const whyNot = (action: EvidenceAction, status: EvidenceStatus): string =>
  `Je kunt dit bewijsstuk niet ${verbs[action]}: ${because[status]}.`

/** The status after the action; the status itself for actions that leave it alone. */
export const statusAfter = (action: EvidenceAction, status: EvidenceStatus): EvidenceStatus => row(action).to ?? status

/** The first guard that refuses, or null when the action may go on. */
export function refusal(action: EvidenceAction, input: TransitionInput): Refusal | null {
  for (const guard of row(action).guards) {
    const refused = guard(input)
    if (refused) return refused
  }
  return null
}
