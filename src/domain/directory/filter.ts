import { findPlace } from '../places/find'
import type { Place } from '../places/places'
import { nameQuery } from '../registers/public-search'
import { type AddressQuery, addressText } from '../shared/address-text'

/** What can be chosen of what a therapist offers: the words of the address. Each holds one code. */
export const directoryCodes = {
  speciality: 'specialisme',
  method: 'methode',
  language: 'taal',
  organisation: 'organisatie',
} as const

/** What a practice offers or not. */
export const directoryMarks = { online: 'online', homeVisits: 'aan-huis', accessible: 'toegankelijk' } as const

export type DirectoryCode = keyof typeof directoryCodes
type DirectoryMark = keyof typeof directoryMarks

export const directorySorts = {
  afstand: 'Dichtbij eerst',
  relevantie: 'Beste antwoord eerst',
  naam: 'Op naam',
} as const
type DirectorySort = keyof typeof directorySorts

/** What somebody looks for among the therapists (KS-FIND-1). All of it stands in the address. */
export type DirectoryFilter = Record<DirectoryCode, string> &
  Record<DirectoryMark, boolean> & {
    text: string
    /** The town as it was typed, and the one that is meant; null: unknown. */
    near: string
    place: Place | null
    km: number
    /** null: what suits the question best. */
    sort: DirectorySort | null
    page: number
  }

export const therapistsPerPage = 20
export const kmLimits = { least: 1, most: 200, usual: 25 } as const
export const lastPage = 500
export const longestText = 80

const isSort = (text: string): text is DirectorySort => Object.hasOwn(directorySorts, text)

/** A whole number within limits, or what is usual. */
function within(text: string, least: number, most: number, usual: number): number {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : usual
  return number >= least && number <= most ? number : usual
}

const code = (text: string): string => (/^[a-z0-9][a-z0-9-]*$/.test(text) ? text : '')

/** Too little to look for is nothing asked. */
const words = (text: string): string => (nameQuery(text) === null ? '' : text)

/** The question in an address; what isn't a sensible answer to its field is left out. */
export function parseDirectoryFilter(query: AddressQuery): DirectoryFilter {
  const near = addressText(query, 'plaats', 60)
  const sort = addressText(query, 'sorteer', 20)
  const coded = (name: DirectoryCode): string => code(addressText(query, directoryCodes[name], 80))
  const marked = (name: DirectoryMark): boolean => addressText(query, directoryMarks[name], 3) === 'ja'
  return {
    text: words(addressText(query, 'zoek', longestText)),
    near,
    place: near ? findPlace(near) : null,
    km: within(addressText(query, 'straal', 4), kmLimits.least, kmLimits.most, kmLimits.usual),
    speciality: coded('speciality'),
    method: coded('method'),
    language: coded('language'),
    organisation: coded('organisation'),
    online: marked('online'),
    homeVisits: marked('homeVisits'),
    accessible: marked('accessible'),
    sort: isSort(sort) ? sort : null,
    page: within(addressText(query, 'pagina', 4), 1, lastPage, 1),
  }
}

/** The same filter as an address writes it: always in this order, and only what was asked. */
export function directoryQuery(filter: DirectoryFilter): string {
  const query = new URLSearchParams()
  const values: [string, string][] = [
    ['zoek', filter.text],
    ['plaats', filter.near],
    ['straal', filter.near && filter.km !== kmLimits.usual ? String(filter.km) : ''],
    ['specialisme', filter.speciality],
    ['methode', filter.method],
    ['taal', filter.language],
    ['organisatie', filter.organisation],
    ['online', filter.online ? 'ja' : ''],
    ['aan-huis', filter.homeVisits ? 'ja' : ''],
    ['toegankelijk', filter.accessible ? 'ja' : ''],
    ['sorteer', filter.sort ?? ''],
    ['pagina', filter.page > 1 ? String(filter.page) : ''],
  ]
  for (const [name, value] of values) if (value) query.set(name, value)
  return query.toString()
}

export const directoryPath = '/zoek-een-therapeut'

/** Address of the directory with this filter, less or more the changes. A changed filter begins at its first page. */
export function directoryHref(filter: DirectoryFilter, changes: Partial<DirectoryFilter> = {}): string {
  const query = directoryQuery({ ...filter, page: 1, ...changes })
  return query ? `${directoryPath}?${query}` : directoryPath
}

/** Whether anything is asked at all, besides a page. */
export const isFiltered = (filter: DirectoryFilter): boolean => directoryHref(filter) !== directoryPath

/** In what order the answer comes: as asked, when it can be; else nearest first, best first, or by name. */
export function sortOf({ sort, place, text }: Pick<DirectoryFilter, 'sort' | 'place' | 'text'>): DirectorySort {
  if (sort === 'naam') return sort
  if (sort === 'relevantie' && text) return sort
  if (place) return 'afstand'
  return text ? 'relevantie' : 'naam'
}
