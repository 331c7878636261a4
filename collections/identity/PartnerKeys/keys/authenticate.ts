import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { clientIp } from '@/src/lib/client-ip'
import { limit, refuseSpent } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import { isPartnerKey, partnerHash, sameHash } from './secret'

const scheme = /^partner-keys\s+API-Key\s+(\S+)\s*$/i
const row = z.object({ id: z.number(), hash: z.string() })

/**
 * The partner behind `Authorization: partner-keys API-Key <key>` (KS-ACC-10). Unknown, revoked and malformed keys look the
 * same, and too many of them from one address are refused without looking.
 * @throws APIError 401 · 429
 */
export async function partnerBehind(req: PayloadRequest, scope: 'ecd'): Promise<{ key: number }> {
  await refuseSpent(req, 'partner-key-ip', clientIp(req))
  const key = scheme.exec(req.headers.get('authorization') ?? '')?.[1] ?? ''
  const hash = partnerHash(key)
  const [found] = isPartnerKey(key)
    ? await query(
        req,
        sql`SELECT id, hash FROM partner_keys WHERE hash = ${hash} AND revoked_at IS NULL AND scope::text = ${scope}`,
      )
    : []
  const known = row.safeParse(found).data
  if (!known || !sameHash(known.hash, hash)) {
    await limit(req, 'partner-key-ip', clientIp(req))
    throw new APIError(
      'Deze sleutel werkt niet (meer). Vraag de beheerder van het portaal om een nieuwe.',
      401,
      null,
      true,
    )
  }
  // Minutes will do, so that calls at the same time don't wait for each other.
  await query(
    req,
    sql`UPDATE partner_keys SET last_used_at = now()
         WHERE id = ${known.id} AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')`,
  )
  return { key: known.id }
}
