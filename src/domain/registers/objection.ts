import type { EvidenceStatus } from '../evidence/status'

/** A decision as far as an objection is concerned. Points are null where nothing is counted. */
export type Decided = { status: EvidenceStatus; claimed: number | null; granted: number | null }

/** Whether one can object to a decision: turned down, or approved with fewer points than were asked for. */
export function mayObject({ status, claimed, granted }: Decided): boolean {
  if (status === 'rejected') return true
  return status === 'approved' && claimed !== null && granted !== null && granted < claimed
}
