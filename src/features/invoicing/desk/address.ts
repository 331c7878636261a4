import { idFrom } from '@/src/lib/id'

const deskPath = '/admin/facturen'

/** The lists, by their name in the address. */
export const deskLists = {
  open: 'Open',
  'te-laat': 'Te laat',
  'te-factureren': 'Te factureren',
  'terug-te-geven': 'Terug te geven',
  alles: 'Alles',
} as const

export type DeskList = keyof typeof deskLists

/** Which list, of which organisation, what is looked for, and what is open: an invoice, or a member in "Te factureren". */
export type DeskAddress = { list: DeskList; organisation?: number; search?: string; open?: number }

const isList = (value: unknown): value is DeskList => typeof value === 'string' && Object.hasOwn(deskLists, value)

/** What the address asks for; what it can't mean falls away. */
export function readAddress(params: Record<string, string | string[] | undefined>): DeskAddress {
  const search = typeof params.zoek === 'string' ? params.zoek.trim().slice(0, 80) : ''
  return {
    list: isList(params.lijst) ? params.lijst : 'open',
    organisation: idFrom(params.organisatie) ?? undefined,
    search: search === '' ? undefined : search,
    open: idFrom(params.open) ?? undefined,
  }
}

/** The address of a list, with something open in it. */
export function deskHref({ list, organisation, search, open }: DeskAddress): string {
  const params = new URLSearchParams()
  if (list !== 'open') params.set('lijst', list)
  if (organisation !== undefined) params.set('organisatie', String(organisation))
  if (search !== undefined) params.set('zoek', search)
  if (open !== undefined) params.set('open', String(open))
  const query = params.toString()
  return query ? `${deskPath}?${query}` : deskPath
}
