import type { PayloadRequest } from 'payload'
import { type ContributionFees, type ContributionPreview, previewOf } from '@/src/domain/invoicing/contribution'
import { feesOf, groupsOf, type RunOf } from './members'

/** What a run would ask now (KK-PRO-1). */
export async function contributionPreview(
  req: PayloadRequest,
  run: RunOf,
): Promise<ContributionPreview & { fees: ContributionFees }> {
  const fees = await feesOf(req, run)
  return { ...previewOf(await groupsOf(req, run), fees), fees }
}
