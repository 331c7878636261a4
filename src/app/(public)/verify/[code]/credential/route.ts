import { credentialOf } from '@/collections/registers/Certificates/badge/credential'
import { signedDocument } from '@/src/features/registers/public/visitor'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ code: string }> }

/** The Open Badges 3.0 credential of a certificate, as VC-JWT. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { code } = await params
  return signedDocument((req) => credentialOf(req, code))
}
