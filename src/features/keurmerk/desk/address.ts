import { idFrom } from '@/src/lib/id'

const deskPath = '/admin/keurmerk'

/** The lists, by their name in the address. */
export const deskLists = {
  beoordelen: 'Te beoordelen',
  tweede: 'Tweede',
  vragen: 'Vragen',
  bezwaar: 'Bezwaar',
  alles: 'Alles',
} as const

export type DeskList = keyof typeof deskLists

/** Which list, what is looked for, and which self-evaluation is open. */
export type DeskAddress = { list: DeskList; search?: string; open?: number }

const isList = (value: unknown): value is DeskList => typeof value === 'string' && Object.hasOwn(deskLists, value)

/** What the address asks for; what it can't mean falls away. */
export function readAddress(params: Record<string, string | string[] | undefined>): DeskAddress {
  const search = typeof params.zoek === 'string' ? params.zoek.trim().slice(0, 80) : ''
  return {
    list: isList(params.lijst) ? params.lijst : 'beoordelen',
    search: search === '' ? undefined : search,
    open: idFrom(params.open) ?? undefined,
  }
}

/** The address of a list, with something open in it. */
export function deskHref({ list, search, open }: DeskAddress): string {
  const params = new URLSearchParams()
  if (list !== 'beoordelen') params.set('lijst', list)
  if (search !== undefined) params.set('zoek', search)
  if (open !== undefined) params.set('open', String(open))
  const query = params.toString()
  return query ? `${deskPath}?${query}` : deskPath
}
