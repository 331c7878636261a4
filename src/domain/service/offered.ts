import { hasTiers, type OrganisationKind, type Standing, type Tier } from '../identity/membership'
import { type DocumentSubject, type RequestKind, type RequestStatus, requestKinds } from './labels'

/** What the service page must know of a member. */
export type RequestFacts = {
  standing: Standing
  tier: Tier
  organisation: number
  kind: OrganisationKind
  /** For what documents were asked of them; nothing else can be reported (KS-SRV-1). */
  asked: readonly DocumentSubject[]
  /** Whether proof that their business ended was uploaded this year, under "something else". */
  proof: boolean
  /** Whether they said since that it is there, with the switch of the screening. */
  reported: boolean
  /** The organisations that recognise members. */
  recognisers: readonly { id: number; name: string }[]
  /** Whether the included request of this calendar year was used. */
  includedUsed: boolean
  /** Their requests that aren't finished. */
  open: readonly { kind: RequestKind; status: RequestStatus }[]
}

/** Whom a kind of request is for. One table: page, endpoint and tests read it. */
const openTo: Record<RequestKind, { tiers: readonly Tier[]; standings: readonly Standing[] }> = {
  'documents-ready': { tiers: ['reimbursable', 'collective', 'student'], standings: ['screening', 'admitted'] },
  'dossier-update': { tiers: ['reimbursable', 'collective'], standings: ['admitted'] },
  recognition: { tiers: ['reimbursable', 'collective', 'student'], standings: ['admitted'] },
  downgrade: { tiers: ['reimbursable'], standings: ['admitted'] },
  deregistration: { tiers: ['reimbursable', 'collective', 'student'], standings: ['admitted'] },
  // A new member needs one to be admitted.
  'conduct-order': { tiers: ['reimbursable'], standings: ['screening', 'admitted'] },
}

/** Organisations that don't offer some kinds to their members (service settings). */
export type NotOffered = readonly { organisation: number; kinds: readonly RequestKind[] }[]

/** A kind that shows; `running`: there is one already, and a second has no use. */
export type Offer = { kind: RequestKind; running: boolean }

/** For what a member can say that the documents are there: what was asked, and the screening one with proof of business end. */
export const subjectsFor = ({ asked, proof }: Pick<RequestFacts, 'asked' | 'proof'>): DocumentSubject[] => [
  ...new Set<DocumentSubject>([...(proof ? (['screening'] as const) : []), ...asked]),
]

/** Of these a member can have more than one at once. */
const several: readonly RequestKind[] = ['dossier-update']

/** Which requests a member sees, by organisation, tier and status (KS-SRV-1 … KS-SRV-5). */
export function offered(facts: RequestFacts, notOffered: NotOffered): Offer[] {
  if (!hasTiers(facts.kind)) return []
  const without = notOffered
    .filter(({ organisation }) => organisation === facts.organisation)
    .flatMap(({ kinds }) => kinds)
  const leaves = facts.open.some(({ kind }) => kind === 'deregistration')
  return requestKinds
    .filter((kind) => {
      const { tiers, standings } = openTo[kind]
      if (!tiers.includes(facts.tier) || !standings.includes(facts.standing) || without.includes(kind)) return false
      if (kind === 'documents-ready') return subjectsFor(facts).length > 0
      // Who leaves at the end of the year still reports documents and orders nothing new.
      return !leaves || kind === 'deregistration'
    })
    .map((kind) => ({
      kind,
      running: !several.includes(kind) && facts.open.some((request) => request.kind === kind),
    }))
}
