import type { PayloadRequest } from 'payload'
import { remember } from '@/src/lib/cache/remember'
import { asUser } from '@/src/lib/local-api'

const limits = remember<'uploads', number>(['portal'])

/** The largest file that may be uploaded, in MB; the same for everyone, so asked once until it changes. */
export function uploadLimitMb(req: PayloadRequest): Promise<number> {
  return limits('uploads', async () => {
    const portal = await req.payload.findGlobal({ slug: 'portal', select: { uploadLimitMb: true }, ...asUser(req) })
    return portal.uploadLimitMb
  })
}

export type Contact = { name: string; contactEmail: string | null }

const remembered = remember<'contact', Contact>(['portal'])

/** What the portal is called and where questions go; the same for everyone, so asked once until it changes. */
export function contact(req: PayloadRequest): Promise<Contact> {
  return remembered('contact', async () => {
    const { name, contactEmail } = await req.payload.findGlobal({
      slug: 'portal',
      select: { name: true, contactEmail: true },
      ...asUser(req),
    })
    return { name, contactEmail: contactEmail ?? null }
  })
}
