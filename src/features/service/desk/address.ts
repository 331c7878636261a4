import { type RequestKind, requestKinds } from '@/src/domain/service/labels'
import { idFrom } from '@/src/lib/id'

const path = '/admin/verzoeken'

/** The lists, by their name in the address. */
export const deskLists = {
  nieuw: 'Nieuw',
  bezig: 'In behandeling',
  gepland: 'Gaat vanzelf in',
  klaar: 'Klaar',
} as const

export type DeskList = keyof typeof deskLists

/** Which list, of which kind and organisation, from where, and what is open. */
export type DeskAddress = {
  list: DeskList
  kind?: RequestKind
  organisation?: number
  /** The list goes on after this request. */
  after?: number
  open?: number
}

const isList = (value: unknown): value is DeskList => typeof value === 'string' && Object.hasOwn(deskLists, value)

/** What the address asks for; what it can't mean falls away. */
export function readAddress(params: Record<string, string | string[] | undefined>): DeskAddress {
  return {
    list: isList(params.lijst) ? params.lijst : 'nieuw',
    kind: requestKinds.find((kind) => kind === params.soort),
    organisation: idFrom(params.organisatie) ?? undefined,
    after: idFrom(params.na) ?? undefined,
    open: idFrom(params.open) ?? undefined,
  }
}

/** The address of a list, with something open in it. */
export function deskHref({ list, kind, organisation, after, open }: DeskAddress): string {
  const params = new URLSearchParams()
  if (list !== 'nieuw') params.set('lijst', list)
  if (kind) params.set('soort', kind)
  if (organisation !== undefined) params.set('organisatie', String(organisation))
  if (after !== undefined) params.set('na', String(after))
  if (open !== undefined) params.set('open', String(open))
  const query = params.toString()
  return query ? `${path}?${query}` : path
}
