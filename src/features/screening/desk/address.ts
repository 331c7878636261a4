import { idFrom } from '@/src/lib/id'

const deskPath = '/admin/screening'

/** Which list, of which organisation, and whose screening is open. */
export type DeskAddress = { list: 'open' | 'decided'; organisation?: number; open?: number }

/** What the address asks for; what it can't mean falls away. */
export function readAddress(params: Record<string, string | string[] | undefined>): DeskAddress {
  return {
    list: params.lijst === 'beslist' ? 'decided' : 'open',
    organisation: idFrom(params.organisatie) ?? undefined,
    open: idFrom(params.open) ?? undefined,
  }
}

/** The address of a list, with a screening open in it. */
export function deskHref({ list, organisation, open }: DeskAddress): string {
  const params = new URLSearchParams()
  if (list === 'decided') params.set('lijst', 'beslist')
  if (organisation !== undefined) params.set('organisatie', String(organisation))
  if (open !== undefined) params.set('open', String(open))
  const query = params.toString()
  return query ? `${deskPath}?${query}` : deskPath
}
