import { loadMemberPage, type MemberPage } from '@/src/features/portal/frame'
import { memberMenuOf } from '@/src/features/portal/navigation'
import { uploadLimitMb } from '@/src/features/portal/settings'
import { formatDate } from '@/src/lib/format'
import type { Option } from '@/src/ui/form/Select'
import { type OwnGroup, type OwnIntervisie, ownIntervisie } from './queries'

export const intervisiePath = '/intervisie'

export type IntervisiePage = MemberPage & OwnIntervisie & { limitMb: number }

/** Everything the page of intervisie shows; null for whom it isn't (KS-INT-1). */
export async function loadIntervisie(): Promise<IntervisiePage | null> {
  const page = await loadMemberPage(intervisiePath, { diplomas: false })
  const { req, member, dossiers } = page
  if (!memberMenuOf(member).some(({ href }) => href === intervisiePath)) return null
  const [own, limitMb] = await Promise.all([ownIntervisie(req, member.therapist, dossiers), uploadLimitMb(req)])
  return { ...page, ...own, limitMb }
}

/** The groups that a session can be of: each once, with when the member was in it, where that is over. */
export function groupChoices(groups: readonly OwnGroup[]): Option[] {
  const seen = new Set<number>()
  return groups.flatMap(({ group, name, until }) => {
    if (seen.has(group)) return []
    seen.add(group)
    return [{ value: String(group), label: until ? `${name} (lid tot en met ${formatDate(until)})` : name }]
  })
}
