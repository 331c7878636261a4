import { loadMemberPage, type MemberPage } from '@/src/features/portal/frame'
import { type OwnVisit, ownVisits } from '@/src/features/visitation/own'
import { visitSettings } from '@/src/features/visitation/settings'
import { loadRequests, type RequestsPage } from './requests/load'

export const servicePath = '/service-contact'

/** What stands on the service page besides its frame. */
export type ServicePage = MemberPage & {
  requests: RequestsPage
  /** The visit that isn't ended, with what cancelling it costs in cents. */
  visit: { current: OwnVisit; cancellationFee: number } | null
}

/** Everything the service page needs; sends away who may not see it. */
export async function loadService(): Promise<ServicePage> {
  const page = await loadMemberPage(servicePath, { diplomas: false })
  const { req, member, dossiers } = page
  const requests = loadRequests(req, member.therapist, dossiers)
  // The member's row says whether there is a visit: most have none.
  const { current } = member.visit ? await ownVisits(req, member.therapist) : { current: null }
  const visit = current && { current, cancellationFee: (await visitSettings(req)).cancellationFee }
  return { ...page, requests: await requests, visit }
}
