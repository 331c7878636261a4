import { idFrom } from '@/src/lib/id'

export const deskPath = '/admin/visitatie'

export const visitLists = ['agenda', 'plan', 'report', 'judge', 'all'] as const
export type VisitList = (typeof visitLists)[number]

export const visitListLabels: Record<VisitList, string> = {
  agenda: 'Mijn agenda',
  plan: 'Te plannen',
  report: 'Verslag',
  judge: 'Verbeterpunten',
  all: 'Alle',
}

const words: Record<VisitList, string> = {
  agenda: '',
  plan: 'plannen',
  report: 'verslag',
  judge: 'verbeterpunten',
  all: 'alle',
}

export type DeskAddress = { list: VisitList; open?: number }

/** What the address asks for; what it can't mean falls away. */
export function readAddress(params: Record<string, string | string[] | undefined>): DeskAddress {
  const list = visitLists.find((name) => words[name] !== '' && words[name] === params.lijst) ?? 'agenda'
  const open = idFrom(params.open)
  return open === null ? { list } : { list, open }
}

/** The address of a list, with a visit open in it. */
export function deskHref({ list, open }: DeskAddress): string {
  const params = new URLSearchParams()
  if (words[list]) params.set('lijst', words[list])
  if (open !== undefined) params.set('open', String(open))
  const query = params.toString()
  return query ? `${deskPath}?${query}` : deskPath
}
