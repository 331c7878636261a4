import type { RequestStatus } from './request-status'

/** What can be done to a request for accreditation. `edit` keeps the status, `delete` ends it. */
export const requestActions = ['edit', 'delete', 'submit', 'answer', 'withdraw', 'return', 'approve', 'reject'] as const

export type RequestAction = (typeof requestActions)[number]

export type RequestActor = 'provider' | 'committee'

/** What a guard may look at. */
export type RequestInput = {
  /** What was written along: a question, an answer, a ground. */
  message?: string | null
  /** Whether the person who acts is also a contact person of the provider. */
  ownCourse: boolean
}

/** Why something can't be done: in Dutch, with the field it belongs to when there is one. */
export type RequestRefusal = { message: string; field?: string; kind: 'input' | 'conflict' }
type Guard = (input: RequestInput) => RequestRefusal | null

type Transition = {
  action: RequestAction
  by: RequestActor
  from: readonly RequestStatus[]
  /** null: the status stays as it is, or the request goes. */
  to: RequestStatus | null
  guards: readonly Guard[]
}

const needsMessage =
  (message: string): Guard =>
  (input) =>
    input.message?.trim() ? null : { message, field: 'message', kind: 'input' }

const notOwnCourse: Guard = ({ ownCourse }) =>
  ownCourse
    ? { message: 'Je bent contactpersoon van deze opleider. Laat een collega hierover beslissen.', kind: 'conflict' }
    : null

/** The one place that says who may do what with a request, and when (KK-PRV-1). */
export const requestTransitions = [
  { action: 'edit', by: 'provider', from: ['draft', 'returned'], to: null, guards: [] },
  { action: 'delete', by: 'provider', from: ['draft'], to: null, guards: [] },
  { action: 'submit', by: 'provider', from: ['draft'], to: 'submitted', guards: [] },
  {
    action: 'answer',
    by: 'provider',
    from: ['returned'],
    to: 'submitted',
    guards: [needsMessage('Schrijf je antwoord aan de commissie.')],
  },
  { action: 'withdraw', by: 'provider', from: ['submitted', 'returned'], to: 'withdrawn', guards: [] },
  {
    action: 'return',
    by: 'committee',
    from: ['submitted'],
    to: 'returned',
    guards: [notOwnCourse, needsMessage('Schrijf je vraag aan de opleider.')],
  },
  { action: 'approve', by: 'committee', from: ['submitted'], to: 'approved', guards: [notOwnCourse] },
  {
    action: 'reject',
    by: 'committee',
    from: ['submitted'],
    to: 'rejected',
    guards: [notOwnCourse, needsMessage('Schrijf waarom je de aanvraag afwijst. De opleider leest dit.')],
  },
] as const satisfies readonly Transition[]

const table: ReadonlyMap<RequestAction, Transition> = new Map(requestTransitions.map((row) => [row.action, row]))

function row(action: RequestAction): Transition {
  const found = table.get(action)
  if (!found) throw new Error(`no transition for ${action}`)
  return found
}

const verbs: Record<RequestAction, string> = {
  edit: 'wijzigen',
  delete: 'verwijderen',
  submit: 'indienen',
  answer: 'beantwoorden',
  withdraw: 'intrekken',
  return: 'terugsturen',
  approve: 'toekennen',
  reject: 'afwijzen',
}

const because: Record<RequestStatus, string> = {
  draft: 'de aanvraag is nog niet ingediend',
  submitted: 'de aanvraag is ingediend en ligt bij de commissie',
  returned: 'de commissie heeft een vraag gesteld, en wacht op het antwoord van de opleider',
  approved: 'de aanvraag is toegekend; die beslissing ligt vast',
  rejected: 'de aanvraag is afgewezen; die beslissing ligt vast',
  withdrawn: 'de aanvraag is ingetrokken',
}

/** Who an action is for. */
export const requestActorOf = (action: RequestAction): RequestActor => row(action).by

/** Whether the table has this action from this status. */
export const requestAllows = (action: RequestAction, status: RequestStatus): boolean =>
  row(action).from.includes(status)

/** Why the table doesn't have this action from this status, as a Dutch sentence for whoever asked. */
export const whyNotRequest = (action: RequestAction, status: RequestStatus): string =>
  `Je kunt deze aanvraag niet ${verbs[action]}: ${because[status]}.`

/** The status after the action; the status itself for actions that leave it alone. */
export const requestStatusAfter = (action: RequestAction, status: RequestStatus): RequestStatus =>
  row(action).to ?? status

/** The first guard that refuses, or null when the action may go on. */
export function requestRefusal(action: RequestAction, input: RequestInput): RequestRefusal | null {
  for (const guard of row(action).guards) {
    const refused = guard(input)
    if (refused) return refused
  }
  return null
}
