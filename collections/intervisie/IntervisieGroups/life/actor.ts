import type { PayloadRequest } from 'payload'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { conflict, forbidden, invalid } from '@/src/lib/errors/refusals'
import type { GroupMember, GroupRow } from './row'

/** Who does something to a group, and as what. */
export type Actor =
  | { as: 'manager'; member: GroupMember; reason: null }
  | { as: 'member'; member: GroupMember; reason: null }
  /** Staff, who step in with a reason. */
  | { as: 'staff'; member: null; reason: string }

const longest = 500

/** The reason as it is kept, or null. @throws APIError 400 too long */
export function readReason(given: string | null | undefined): string | null {
  const reason = given?.trim() || null
  if (reason && reason.length > longest) throw invalid({ reason: `Gebruik hooguit ${longest} tekens.` })
  return reason
}

export const isStanding = (group: GroupRow): void => {
  if (group.status === 'ended') throw conflict('Deze groep is opgeheven.')
}

/**
 * As what the person behind `req` acts in a group: as who manages it, as a member of it (for what concerns themselves), or
 * as staff, with a reason (KS-GRP-3).
 * @param whose the member it is about: themselves may be enough
 * @throws APIError 403 no business here · 400 staff without a reason · 409 the group has ended
 */
export async function actorIn(
  req: PayloadRequest,
  group: GroupRow,
  given: { reason?: string | null; whose?: number },
): Promise<Actor> {
  const viewer = await getViewer(req)
  const therapist = viewer?.therapist?.id
  const member = group.members.find((one) => therapist !== undefined && one.therapist === therapist)
  if (member?.role === 'manager') return { as: 'manager', member, reason: null }
  if (member && member.id === given.whose) return { as: 'member', member, reason: null }
  const staff = group.members.some(({ organisation }) => mayWithin(viewer, 'stepInGroups', organisation))
  if (!staff) throw forbidden('Alleen de groepsmanager kan dit.')
  const reason = readReason(given.reason)
  if (!reason) throw invalid({ reason: 'Schrijf waarom je ingrijpt. De groepsmanager leest dit.' })
  return { as: 'staff', member: null, reason }
}
