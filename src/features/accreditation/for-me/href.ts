import { type AgendaFilter, agendaHref } from '../agenda/filter'

/** The agenda put in order for who is logged in. */
export const forMePath = '/opleidingen/voor-mij'

type Asked = { register: string; requirement?: string | null; filter?: AgendaFilter; page?: number }

/** Address of the courses for a member in one register, of one open requirement when it is named. */
export function forMeHref({ register, requirement, filter, page = 1 }: Asked): string {
  const query = new URLSearchParams({ register })
  if (requirement) query.set('eis', requirement)
  const rest = filter && agendaHref({ ...filter, norm: '', category: '', topic: '', until: null }, { page }, '')
  return `${forMePath}?${query}${rest ? `&${rest.slice(1)}` : ''}`
}
