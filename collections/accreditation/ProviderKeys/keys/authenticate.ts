import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { clientIp } from '@/src/lib/client-ip'
import { forbidden } from '@/src/lib/errors/refusals'
import { limit, refuseSpent } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import { hashOf, isKey, sameHash } from './secret'

export type KeyScope = 'attendance' | 'sessions'
export type KeyHolder = { key: number; provider: number }

const scheme = /^providers\s+API-Key\s+(\S+)\s*$/i
const row = z.object({
  id: z.number(),
  provider: z.number(),
  hash: z.string(),
  scopes: z.array(z.string()).nullable(),
})

/** Whether the request says that it comes with a provider's key. */
export const bringsKey = (req: PayloadRequest): boolean => /^providers\s/i.test(req.headers.get('authorization') ?? '')

const refused = (): APIError =>
  new APIError('Deze API-sleutel werkt niet (meer). Maak in het portaal een nieuwe.', 401, null, true)

/**
 * The provider behind `Authorization: providers API-Key <key>` (KK-PRV-1). Unknown, revoked and malformed keys look the
 * same, and too many of them from one address are refused without looking.
 * @throws APIError 401 · 403 when the key may not do this · 429
 */
export async function keyHolder(req: PayloadRequest, scope: KeyScope): Promise<KeyHolder> {
  await refuseSpent(req, 'provider-key-ip', clientIp(req))
  const key = scheme.exec(req.headers.get('authorization') ?? '')?.[1] ?? ''
  const hash = hashOf(key)
  const [found] = isKey(key)
    ? await query(
        req,
        sql`SELECT k.id, k.provider_id AS provider, k.hash,
                   (SELECT array_agg(s.value::text) FROM provider_keys_scopes s WHERE s.parent_id = k.id) AS scopes
              FROM provider_keys k JOIN providers p ON p.id = k.provider_id
             WHERE k.hash = ${hash} AND k.revoked_at IS NULL AND NOT coalesce(p.closed, false)`,
      )
    : []
  const parsed = row.safeParse(found)
  if (!parsed.success || !sameHash(parsed.data.hash, hash)) {
    await limit(req, 'provider-key-ip', clientIp(req))
    throw refused()
  }
  const { id, provider, scopes } = parsed.data
  if (!scopes?.includes(scope)) throw forbidden('Deze API-sleutel mag dit niet. Maak er een met dit recht.')
  // Minutes will do, so that calls at the same time don't wait for each other.
  await query(
    req,
    sql`UPDATE provider_keys SET last_used_at = now()
         WHERE id = ${id} AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')`,
  )
  return { key: id, provider }
}
