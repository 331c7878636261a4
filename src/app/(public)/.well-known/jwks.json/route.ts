import { publicKeys } from '@/collections/registers/Certificates/badge/keys'
import { documentResponse } from '@/src/lib/web/document-response'

export const dynamic = 'force-dynamic'

/** The public keys with which a badge or status list can be checked. */
export async function GET(): Promise<Response> {
  return documentResponse(JSON.stringify({ keys: await publicKeys() }), 'application/json')
}
