import type { PayloadRequest } from 'payload'
import { type KeyKind, keyBehind, keyUsed } from '@/src/lib/api-key/authenticate'
import { query, sql } from '@/src/lib/sql'

export const partnerKeys: KeyKind = {
  scheme: 'partner-keys',
  prefix: 'rhk_',
  table: 'partner_keys',
  failures: 'partner-key-ip',
  refusal: 'Deze sleutel werkt niet (meer). Vraag de beheerder van het portaal om een nieuwe.',
}

/** The partner behind `Authorization: partner-keys API-Key <key>` (KS-ACC-10). @throws APIError 401 · 429 */
export async function partnerBehind(req: PayloadRequest, scope: 'ecd'): Promise<{ key: number }> {
  const { id } = await keyBehind(req, partnerKeys, (hash) =>
    query(
      req,
      sql`SELECT id, hash FROM partner_keys WHERE hash = ${hash} AND revoked_at IS NULL AND scope::text = ${scope}`,
    ),
  )
  await keyUsed(req, partnerKeys, id)
  return { key: id }
}
