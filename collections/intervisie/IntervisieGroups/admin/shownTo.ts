import { mayWithin } from '@/src/access/permissions'
import type { Viewer } from '@/src/access/viewer'

type Line = { organisationId: number; until: string | null }

/**
 * Which members staff get to see in the back office. Groups cross organisations: with one member of an organisation that
 * they serve they see the whole group, as stepping in needs it; without, only who of theirs was in it before.
 */
export function shownTo<Member extends Line>(
  viewer: Viewer | null,
  members: readonly Member[],
): { standing: Member[]; before: Member[] /** There are others, kept from them. */; kept: boolean } {
  const served = ({ organisationId }: Member): boolean => mayWithin(viewer, 'viewGroups', organisationId)
  const standing = members.filter(({ until }) => until === null)
  const before = members.filter(({ until }) => until !== null)
  if (standing.some(served)) return { standing, before, kept: false }
  return { standing: [], before: before.filter(served), kept: standing.length > 0 }
}
