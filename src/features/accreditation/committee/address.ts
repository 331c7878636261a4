import { idFrom } from '@/src/lib/id'

export const committeePath = '/admin/accreditatie'

export const committeeLists = ['submitted', 'returned', 'decided', 'providers'] as const
export type CommitteeList = (typeof committeeLists)[number]

export const committeeListLabels: Record<CommitteeList, string> = {
  submitted: 'Te beslissen',
  returned: 'Bij de opleider',
  decided: 'Beslist',
  providers: 'Opleiders',
}

const words: Record<CommitteeList, string> = {
  submitted: '',
  returned: 'vraag',
  decided: 'beslist',
  providers: 'opleiders',
}

export type CommitteeAddress = { list: CommitteeList; open?: number }

/** What the address asks for; what it can't mean falls away. */
export function readAddress(params: Record<string, string | string[] | undefined>): CommitteeAddress {
  const list = committeeLists.find((name) => words[name] !== '' && words[name] === params.lijst) ?? 'submitted'
  const open = idFrom(params.open)
  return open === null ? { list } : { list, open }
}

/** The address of a list, with a request open in it. */
export function committeeHref({ list, open }: CommitteeAddress): string {
  const params = new URLSearchParams()
  if (words[list]) params.set('lijst', words[list])
  if (open !== undefined) params.set('open', String(open))
  const query = params.toString()
  return query ? `${committeePath}?${query}` : committeePath
}
