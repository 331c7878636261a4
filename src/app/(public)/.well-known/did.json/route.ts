import { publicKeys } from '@/collections/registers/Certificates/badge/keys'
import { didDocument } from '@/src/domain/registers/badge'
import { env } from '@/src/lib/env'
import { documentResponse } from '@/src/lib/web/document-response'

export const dynamic = 'force-dynamic'

/** Who issues the badges, as did:web. */
export async function GET(): Promise<Response> {
  return documentResponse(JSON.stringify(didDocument(env.SERVER_URL, await publicKeys())), 'application/did+json')
}
