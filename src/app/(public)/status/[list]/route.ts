import { statusList } from '@/collections/registers/Certificates/badge/statusList'
import { signedDocument } from '@/src/features/registers/public/visitor'
import { notFound } from '@/src/lib/errors/refusals'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ list: string }> }

/** Which certificates were revoked, as a Bitstring Status List credential. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { list } = await params
  return signedDocument(async (req) => {
    if (!/^[1-9]\d{0,3}$/.test(list)) throw notFound()
    return statusList(req, Number(list))
  })
}
