import { findPlace } from '../places/find'
import type { Place } from '../places/places'
import { type AddressQuery, addressText } from '../shared/address-text'
import { type GroupMethod, groupMethodLabels } from './labels'

/** Where a group meets, in the words of the address. A group that alternates is found under both. */
export const groupMeets = { plek: 'Op een vaste plek', online: 'Online' } as const
export type GroupMeets = keyof typeof groupMeets

/** What somebody looks for among the groups (KS-GRP-1). All of it stands in the address. */
export type GroupFilter = {
  /** Part of the name. */
  name: string
  method: GroupMethod | null
  meets: GroupMeets | null
  /** Only groups that look for members. */
  room: boolean
  /** The town as it was typed, and the one that is meant; null: unknown. */
  near: string
  place: Place | null
  page: number
}

export const groupsPerPage = 10
const lastPage = 1000

const isMethod = (text: string): text is GroupMethod => Object.hasOwn(groupMethodLabels, text)
const isMeets = (text: string): text is GroupMeets => Object.hasOwn(groupMeets, text)

/** The question in an address; what isn't a sensible answer to its field is left out. */
export function parseGroupFilter(query: AddressQuery): GroupFilter {
  const method = addressText(query, 'methode', 20)
  const meets = addressText(query, 'waar', 20)
  const near = addressText(query, 'plaats', 60)
  const page = addressText(query, 'pagina', 10)
  return {
    name: addressText(query, 'naam', 80),
    method: isMethod(method) ? method : null,
    meets: isMeets(meets) ? meets : null,
    room: addressText(query, 'ruimte', 3) === 'ja',
    near,
    place: near ? findPlace(near) : null,
    page: /^[1-9]\d*$/.test(page) ? Math.min(Number(page), lastPage) : 1,
  }
}

/** The same filter as an address writes it: always in this order, and only what was asked. */
export function groupQuery(filter: GroupFilter): string {
  const query = new URLSearchParams()
  const values: [string, string][] = [
    ['naam', filter.name],
    ['methode', filter.method ?? ''],
    ['waar', filter.meets ?? ''],
    ['ruimte', filter.room ? 'ja' : ''],
    ['plaats', filter.near],
    ['pagina', filter.page > 1 ? String(filter.page) : ''],
  ]
  for (const [name, value] of values) if (value) query.set(name, value)
  return query.toString()
}

export const groupPath = '/intervisiegroep'

/** Address of the page with this filter, less or more the changes. A changed filter begins at its first page. */
export function groupHref(filter: GroupFilter, changes: Partial<GroupFilter> = {}): string {
  const query = groupQuery({ ...filter, page: 1, ...changes })
  return query ? `${groupPath}?${query}` : groupPath
}

/** Whether fewer groups are shown than there are. */
export const narrows = ({ name, method, meets, room }: GroupFilter): boolean =>
  name !== '' || method !== null || meets !== null || room
