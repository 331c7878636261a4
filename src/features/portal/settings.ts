import type { PayloadRequest } from 'payload'
import { asUser } from '@/src/lib/local-api'

/** The largest file that may be uploaded, in MB. */
export async function uploadLimitMb(req: PayloadRequest): Promise<number> {
  const portal = await req.payload.findGlobal({ slug: 'portal', select: { uploadLimitMb: true }, ...asUser(req) })
  return portal.uploadLimitMb
}
