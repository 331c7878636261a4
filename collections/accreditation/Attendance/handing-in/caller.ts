import { APIError, type PayloadRequest } from 'payload'
import { bringsProviderKey, keyHolder } from '@/collections/accreditation/ProviderKeys/keys/authenticate'
import { getViewer } from '@/src/access/viewer'
import { forbidden } from '@/src/lib/errors/refusals'
import { limit } from '@/src/lib/rate-limit'

/** For which providers a call speaks, and whether it comes from their own system or from a person. */
export type Caller = { providers: readonly number[]; byKey: boolean }

/**
 * Who hands in: a provider's system with its key, or a contact person who is logged in. A call with a key is judged by
 * that key alone, whoever is logged in besides.
 * @throws APIError 401 · 403 · 429
 */
export async function callerOf(req: PayloadRequest): Promise<Caller> {
  if (bringsProviderKey(req)) {
    const { provider } = await keyHolder(req, 'attendance')
    await limit(req, 'attendance', provider)
    return { providers: [provider], byKey: true }
  }
  const viewer = await getViewer(req)
  if (!viewer) throw new APIError('Log eerst in, of stuur een API-sleutel mee.', 401, null, true)
  const [first] = viewer.providers
  if (first === undefined) throw forbidden('Je bent geen contactpersoon van een opleider.')
  await limit(req, 'attendance', first)
  return { providers: viewer.providers, byKey: false }
}
