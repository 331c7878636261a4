import { findPlace } from '@/src/domain/places/find'
import type { Place } from '@/src/domain/places/places'
import { type AddressQuery, addressText } from '@/src/domain/shared/address-text'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { parseDate, parseDecimal } from '@/src/lib/dutch-input'
import { formatDateInput } from '@/src/lib/format'

/** How a course is held, in the words of the address. Blended courses have to be attended too. */
export const agendaForms = { klassikaal: 'Klassikaal', 'e-learning': 'E-learning' } as const
export type AgendaForm = keyof typeof agendaForms

export const distances = [5, 10, 25, 50, 100] as const
const usualDistance = 25

/** What someone looks for in the agenda (KK-AGD-1). All of it stands in the address. */
export type AgendaFilter = {
  text: string
  /** Code of a norm, e.g. `kckz-2023`; category and topic are codes in it. */
  norm: string
  category: string
  topic: string
  form: AgendaForm | null
  /** Name in addresses of a provider. */
  provider: string
  /** The town as it was typed, and the one that is meant; null: unknown. */
  near: string
  place: Place | null
  km: number
  from: CalendarDate | null
  until: CalendarDate | null
  /** At most so many euro. */
  price: number | null
  page: number
}

export const coursesPerPage = 20
const lastPage = 500

const code = (text: string): string => (/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(text) ? text : '')

const isForm = (text: string): text is AgendaForm => Object.hasOwn(agendaForms, text)

function distanceOf(text: string): number {
  const km = Number(text)
  return distances.find((one) => one === km) ?? usualDistance
}

/** The question in an address; what isn't a sensible answer to its field is left out. */
export function parseAgendaFilter(query: AddressQuery): AgendaFilter {
  const form = addressText(query, 'vorm', 20)
  const near = addressText(query, 'plaats', 60)
  const norm = code(addressText(query, 'norm', 40))
  const category = norm && code(addressText(query, 'categorie', 40))
  const price = parseDecimal(addressText(query, 'prijs', 8))
  const page = addressText(query, 'pagina', 10)
  return {
    text: addressText(query, 'zoek', 80),
    norm,
    category,
    topic: category && code(addressText(query, 'onderwerp', 40)),
    form: isForm(form) ? form : null,
    provider: code(addressText(query, 'opleider', 80)),
    near,
    place: near ? findPlace(near) : null,
    km: distanceOf(addressText(query, 'straal', 3)),
    from: parseDate(addressText(query, 'van', 20)),
    until: parseDate(addressText(query, 'tot', 20)),
    price,
    page: /^[1-9]\d*$/.test(page) ? Math.min(Number(page), lastPage) : 1,
  }
}

const written = (price: number | null): string => (price === null ? '' : String(price).replace('.', ','))

/** The same filter as an address writes it: always in this order, and only what was asked. */
export function agendaQuery(filter: AgendaFilter): string {
  const query = new URLSearchParams()
  const values: [string, string][] = [
    ['zoek', filter.text],
    ['norm', filter.norm],
    ['categorie', filter.category],
    ['onderwerp', filter.topic],
    ['vorm', filter.form ?? ''],
    ['opleider', filter.provider],
    ['plaats', filter.near],
    ['straal', filter.near && filter.km !== usualDistance ? String(filter.km) : ''],
    ['van', filter.from ? formatDateInput(filter.from) : ''],
    ['tot', filter.until ? formatDateInput(filter.until) : ''],
    ['prijs', written(filter.price)],
    ['pagina', filter.page > 1 ? String(filter.page) : ''],
  ]
  for (const [name, value] of values) if (value) query.set(name, value)
  return query.toString()
}

export const agendaPath = '/opleidingen'

/** Address of the agenda with this filter, less or more the changes. A changed filter begins at its first page. */
export function agendaHref(filter: AgendaFilter, changes: Partial<AgendaFilter> = {}, path = agendaPath): string {
  const query = agendaQuery({ ...filter, page: 1, ...changes })
  return query ? `${path}?${query}` : path
}

/** Whether anything is asked at all, besides a page. */
export const isFiltered = (filter: AgendaFilter): boolean => agendaHref(filter) !== agendaPath
