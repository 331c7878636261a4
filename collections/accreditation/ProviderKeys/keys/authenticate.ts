import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { bringsKey, type KeyKind, keyBehind, keyUsed } from '@/src/lib/api-key/authenticate'
import { forbidden } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'

export type KeyScope = 'attendance' | 'sessions'
export type KeyHolder = { key: number; provider: number }

export const providerKeys: KeyKind = {
  scheme: 'providers',
  prefix: 'rhp_',
  table: 'provider_keys',
  failures: 'provider-key-ip',
  refusal: 'Deze API-sleutel werkt niet (meer). Maak in het portaal een nieuwe.',
}

const row = z.object({ provider: z.number(), scopes: z.array(z.string()).nullable() })

/** Whether the request says that it comes with a provider's key. */
export const bringsProviderKey = (req: PayloadRequest): boolean => bringsKey(req, providerKeys)

/**
 * The provider behind `Authorization: providers API-Key <key>` (KK-PRV-1).
 * @throws APIError 401 · 403 when the key may not do this · 429
 */
export async function keyHolder(req: PayloadRequest, scope: KeyScope): Promise<KeyHolder> {
  const found = await keyBehind(req, providerKeys, (hash) =>
    query(
      req,
      sql`SELECT k.id, k.provider_id AS provider, k.hash,
                 (SELECT array_agg(s.value::text) FROM provider_keys_scopes s WHERE s.parent_id = k.id) AS scopes
            FROM provider_keys k JOIN providers p ON p.id = k.provider_id
           WHERE k.hash = ${hash} AND k.revoked_at IS NULL AND NOT coalesce(p.closed, false)`,
    ),
  )
  const { provider, scopes } = row.parse(found)
  if (!scopes?.includes(scope)) throw forbidden('Deze API-sleutel mag dit niet. Maak er een met dit recht.')
  await keyUsed(req, providerKeys, found.id)
  return { key: found.id, provider }
}
