import { covers, type Interval } from '../registers/coverage'
import type { CalendarDate } from '../shared/calendar-date'
import { dutchDate } from '../shared/dutch'
import type { CodeStatus } from './codes'
import { hasTiers, type OrganisationKind, type Standing, type Tier } from './membership'

/** All that good standing looks at (issue 6, point 7). */
export type StandingFacts = {
  standing: Standing
  tier: Tier
  kind: OrganisationKind
  recognisedOn: CalendarDate | null
  /** Fees for admission and membership without a payment; `dueOn` is the last day to pay. */
  unpaid: readonly { description: string; dueOn: CalendarDate }[]
  /** Obligations of their register that are overdue on the day; `due` null: it must hold at all times. */
  overdue: readonly { text: string; due: CalendarDate | null }[]
  /** Status of the AGB code; null: there is none. */
  agb: CodeStatus | null
  /** When their approved certificates of conduct are valid; both ends inclusive. */
  conduct: readonly Interval[]
}

export type StandingReasonCode =
  | 'screening'
  | 'ended'
  | 'unpaid'
  | 'not-recognised'
  | 'tier'
  | 'agb-missing'
  | 'agb-unchecked'
  | 'agb-inactive'
  | 'conduct-missing'
  | 'conduct-expired'
  | 'obligation'

/** Why somebody isn't in good standing or not reimbursable, and what to do about it. */
export type StandingReason = {
  code: StandingReasonCode
  /** `good`: nothing holds as long as this stands; `reimbursable`: only reimbursement doesn't. */
  holdsUp: 'good' | 'reimbursable'
  text: string
  /** Since when, where there is such a day. */
  since: CalendarDate | null
  /** What to do; null: nothing is asked of the member. */
  toDo: string | null
  href: string | null
}

export type GoodStanding = {
  /** Admitted, paid and recognised: licence, ECD code and shield. */
  good: boolean
  /** In good standing, with a tier that insurers reimburse, and everything that asks. */
  reimbursable: boolean
  /** May be found by clients, when they want to be. */
  listed: boolean
  reasons: StandingReason[]
}

const reason = (
  code: StandingReasonCode,
  holdsUp: StandingReason['holdsUp'],
  text: string,
  rest: Partial<Pick<StandingReason, 'since' | 'toDo' | 'href'>> = {},
): StandingReason => ({ code, holdsUp, text, since: null, toDo: null, href: null, ...rest })

function admission({ standing }: StandingFacts): StandingReason[] {
  switch (standing) {
    case 'admitted':
      return []
    case 'screening':
      return [
        reason('screening', 'good', 'Je bent nog niet toegelaten: je aanmelding wordt bekeken.', {
          toDo: 'Bekijk wat er nog ontbreekt',
          href: '/screening',
        }),
      ]
    case 'ended':
      return [reason('ended', 'good', 'Je lidmaatschap is beëindigd.')]
  }
}

const fees = ({ unpaid }: StandingFacts, on: CalendarDate): StandingReason[] =>
  unpaid
    .filter(({ dueOn }) => on > dueOn)
    .map(({ description, dueOn }) =>
      reason('unpaid', 'good', `Nog niet betaald: ${description}. Dit moest uiterlijk ${dutchDate(dueOn)}.`, {
        since: dueOn,
        toDo: 'Bekijk je facturen',
        href: '/account?open=facturen',
      }),
    )

/** Admission recognises; a day may say from when. Who has none (rows from before) is recognised since their admission. */
const recognition = ({ standing, recognisedOn }: StandingFacts, on: CalendarDate): StandingReason[] =>
  standing === 'admitted' && recognisedOn !== null && recognisedOn > on
    ? [reason('not-recognised', 'good', `Je erkenning gaat in op ${dutchDate(recognisedOn)}.`)]
    : []

const codeReasons: Record<Exclude<CodeStatus, 'active'> | 'missing', StandingReason> = {
  missing: reason('agb-missing', 'reimbursable', 'Je hebt geen AGB-code opgegeven.', {
    toDo: 'Vul je AGB-code in',
    href: '/account?open=codes',
  }),
  unchecked: reason('agb-unchecked', 'reimbursable', 'Je AGB-code is nog niet nagekeken. Dat doen wij.', {
    href: '/account?open=codes',
  }),
  inactive: reason('agb-inactive', 'reimbursable', 'Je AGB-code is niet actief.', {
    toDo: 'Activeer je AGB-code bij Vektis, of vul de juiste code in',
    href: '/account?open=codes',
  }),
}

function conductReasons({ conduct }: StandingFacts, on: CalendarDate): StandingReason[] {
  if (conduct.some((interval) => covers(interval, on))) return []
  const ends = conduct.flatMap(({ until }) => (until !== null && until < on ? [until] : [])).sort()
  const last = ends.at(-1)
  const what = { toDo: 'Upload een geldige VOG', href: '/persoonlijk?open=vog' }
  return last === undefined
    ? [reason('conduct-missing', 'reimbursable', 'Er is nog geen geldige VOG van je.', what)]
    : [
        reason('conduct-expired', 'reimbursable', `Je VOG was geldig tot en met ${dutchDate(last)}.`, {
          since: last,
          ...what,
        }),
      ]
}

/** What reimbursement asks beyond good standing; nothing of it is asked of other tiers. */
function reimbursement(facts: StandingFacts, on: CalendarDate): StandingReason[] {
  const { kind, tier, standing, agb, overdue } = facts
  if (!hasTiers(kind) || standing === 'ended') return []
  if (tier !== 'reimbursable') {
    const text = tier === 'student' ? 'Je bent studentlid.' : 'Je lidmaatschap is zonder vergoeding.'
    return [reason('tier', 'reimbursable', text)]
  }
  // Before admission only what is missing counts; that list says it all.
  if (standing === 'screening') return []
  return [
    ...(agb === 'active' ? [] : [codeReasons[agb ?? 'missing']]),
    ...conductReasons(facts, on),
    ...overdue.map(({ text, due }) =>
      reason('obligation', 'reimbursable', text, { since: due, toDo: 'Bekijk je dossier', href: '/dossier' }),
    ),
  ]
}

/**
 * Whether a member is in good standing on a day, and reimbursable, with every reason why not (KS-ACC-4, 7, 10, KS-PER-3,
 * KS-FIND-1). Never stored as truth: licence, ECD code, listing and the daily job all ask this.
 */
export function goodStanding(facts: StandingFacts, on: CalendarDate): GoodStanding {
  const reasons = [...admission(facts), ...fees(facts, on), ...recognition(facts, on), ...reimbursement(facts, on)]
  const good = reasons.every(({ holdsUp }) => holdsUp !== 'good')
  return {
    good,
    reimbursable: reasons.length === 0 && hasTiers(facts.kind),
    listed: good && hasTiers(facts.kind) && facts.tier !== 'student',
    reasons,
  }
}
