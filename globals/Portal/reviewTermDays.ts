import type { PayloadRequest } from 'payload'
import { asSystem } from '@/src/lib/local-api'

/** How long a decision about evidence may take, in calendar days. */
export async function reviewTermDays(req: PayloadRequest): Promise<number> {
  const portal = await req.payload.findGlobal({ slug: 'portal', ...asSystem(req, 'review term') })
  return portal.reviewTermDays
}
