import { type Guard, visitGuards as g, hasPoints, type VisitInput, type VisitRefusal } from './guards'
import type { VisitStatus } from './labels'

/** What can be done about a visit (KS-VIS-2). */
export const visitActions = [
  'plan',
  'propose',
  'withdraw-date',
  'agree',
  'decline',
  'cancel',
  'visit',
  'report',
  'declare',
  'reopen',
  'close',
] as const

export type VisitAction = (typeof visitActions)[number]

/** Narrows a word from an address to something that can be done about a visit. */
export const isVisitAction = (word: unknown): word is VisitAction => visitActions.some((action) => action === word)

/**
 * Who acts: who is visited; the visitor of this visit; any other visitor of the organisation; who says at the office who
 * visits whom.
 */
export const visitActors = ['member', 'visitor', 'colleague', 'office'] as const
export type VisitActor = (typeof visitActors)[number]

type Transition = {
  action: VisitAction
  by: readonly VisitActor[]
  from: readonly VisitStatus[]
  to: VisitStatus | ((input: VisitInput) => VisitStatus)
  guards: readonly Guard[]
}

const because = g.message

/** The one place that says who may do what about a visit, and when (KS-VIS-1, KS-VIS-2). */
export const visitTransitions: readonly Transition[] = [
  { action: 'plan', by: ['colleague'], from: ['due'], to: 'planned', guards: [g.independent] },
  { action: 'plan', by: ['office'], from: ['due', 'planned'], to: 'planned', guards: [g.independent] },
  {
    action: 'propose',
    by: ['visitor'],
    from: ['planned', 'proposed'],
    to: 'proposed',
    guards: [g.dateAhead, g.times, g.location, g.visitorFree],
  },
  { action: 'withdraw-date', by: ['visitor'], from: ['proposed'], to: 'planned', guards: [] },
  {
    action: 'withdraw-date',
    by: ['visitor'],
    from: ['agreed'],
    to: 'planned',
    guards: [because('Schrijf waarom de afspraak niet door kan gaan. De therapeut leest dit.')],
  },
  { action: 'agree', by: ['member'], from: ['proposed'], to: 'agreed', guards: [g.sameDate, g.notPast] },
  {
    action: 'decline',
    by: ['member'],
    from: ['proposed'],
    to: 'planned',
    guards: [because('Schrijf waarom deze datum niet kan, en wanneer wel.')],
  },
  {
    action: 'cancel',
    by: ['member'],
    from: ['due', 'planned'],
    to: 'cancelled',
    guards: [g.voluntary, because('Schrijf waarom je de visitatie afzegt.')],
  },
  {
    action: 'cancel',
    by: ['member'],
    from: ['proposed'],
    to: 'cancelled',
    guards: [because('Schrijf waarom je de visitatie afzegt.')],
  },
  {
    action: 'cancel',
    by: ['member'],
    from: ['agreed'],
    to: 'cancelled',
    guards: [g.notPast, because('Schrijf waarom je de visitatie afzegt.'), g.feeSeen],
  },
  {
    action: 'cancel',
    by: ['visitor'],
    from: ['planned', 'proposed', 'agreed'],
    to: 'cancelled',
    guards: [because('Schrijf waarom je afzegt. De therapeut leest dit.')],
  },
  {
    action: 'cancel',
    by: ['office'],
    from: ['due', 'planned', 'proposed', 'agreed'],
    to: 'cancelled',
    guards: [because('Schrijf waarom de visitatie vervalt. De therapeut leest dit.')],
  },
  { action: 'visit', by: ['visitor'], from: ['agreed'], to: 'visited', guards: [g.dayHasCome] },
  {
    action: 'report',
    by: ['visitor'],
    from: ['visited'],
    to: (input) => (hasPoints(input) ? 'improving' : 'closed'),
    guards: [g.report, g.improvementsDue],
  },
  { action: 'declare', by: ['member'], from: ['improving'], to: 'declared', guards: [g.statement] },
  {
    action: 'reopen',
    by: ['visitor'],
    from: ['declared'],
    to: 'improving',
    guards: [because('Schrijf wat er nog moet gebeuren. De therapeut leest dit.'), g.newTerm],
  },
  { action: 'close', by: ['visitor'], from: ['declared'], to: 'closed', guards: [] },
  {
    action: 'close',
    by: ['office'],
    from: ['improving', 'declared'],
    to: 'closed',
    guards: [because('Schrijf waarom de visitatie zo wordt afgerond.')],
  },
]

/** What cancelling costs in cents: only a member who cancels what was agreed pays (KS-VIS-2). */
export const cancelCost = (actor: VisitActor, status: VisitStatus, fee: number): number =>
  actor === 'member' && status === 'agreed' ? fee : 0

/** Where a visit ends: nothing leaves these. */
export const endedVisits: readonly VisitStatus[] = ['cancelled', 'closed']

const rowsOf = (action: VisitAction, actors: readonly VisitActor[]): readonly Transition[] =>
  visitTransitions.filter((row) => row.action === action && row.by.some((actor) => actors.includes(actor)))

/** Whether the table has this action for any of these actors at all, from whatever status. */
export const isTheirs = (action: VisitAction, actors: readonly VisitActor[]): boolean =>
  rowsOf(action, actors).length > 0

const rowFrom = (action: VisitAction, actors: readonly VisitActor[], status: VisitStatus): Transition | undefined =>
  rowsOf(action, actors).find(({ from }) => from.includes(status))

/** As whom one of these actors does this from this status; null when the table doesn't have it. */
export function actsAs(action: VisitAction, actors: readonly VisitActor[], status: VisitStatus): VisitActor | null {
  const row = rowFrom(action, actors, status)
  return row?.by.find((actor) => actors.includes(actor)) ?? null
}

/** What these actors can do now: the buttons of a page. */
export const stepsFor = (actors: readonly VisitActor[], status: VisitStatus): VisitAction[] =>
  visitActions.filter((action) => rowFrom(action, actors, status) !== undefined)

/** The first guard that refuses, or null when the action may go on. */
export function visitRefusal(
  action: VisitAction,
  actor: VisitActor,
  status: VisitStatus,
  input: VisitInput,
): VisitRefusal | null {
  for (const guard of rowFrom(action, [actor], status)?.guards ?? []) {
    const refused = guard(input)
    if (refused) return refused
  }
  return null
}

/** The status after the action. */
export function visitStatusAfter(
  action: VisitAction,
  actor: VisitActor,
  status: VisitStatus,
  input: VisitInput,
): VisitStatus {
  const to = rowFrom(action, [actor], status)?.to ?? status
  return typeof to === 'function' ? to(input) : to
}

const verbs: Record<VisitAction, string> = {
  plan: 'toewijzen',
  propose: 'van een datum voorzien',
  'withdraw-date': 'zonder datum zetten',
  agree: 'akkoord geven',
  decline: 'van deze datum afzien',
  cancel: 'afzeggen',
  visit: 'als bezocht melden',
  report: 'van een verslag voorzien',
  declare: 'als uitgevoerd melden',
  reopen: 'heropenen',
  close: 'afronden',
}

const becauseOf: Record<VisitStatus, string> = {
  due: 'er is nog geen visiteur',
  planned: 'er is nu geen datum voorgesteld',
  proposed: 'er ligt een voorstel voor een datum, waarop de therapeut nog niet heeft geantwoord',
  agreed: 'de datum is afgesproken',
  cancelled: 'de visitatie is afgezegd',
  visited: 'het bezoek is geweest',
  improving: 'de verbeterpunten worden uitgevoerd',
  declared: 'de verbeterpunten zijn gemeld en liggen bij de visiteur',
  closed: 'de visitatie is afgerond',
}

const verb = (action: VisitAction): string =>
  action === 'agree' ? 'Je kunt nu geen akkoord geven' : `Je kunt deze visitatie nu niet ${verbs[action]}`

/** Why the table doesn't have this action from this status, as a Dutch sentence for whoever asked. */
export const whyNotVisit = (action: VisitAction, status: VisitStatus): string =>
  `${verb(action)}: ${becauseOf[status]}. Ververs de pagina en kijk hoe het nu staat.`
