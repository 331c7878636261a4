import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { mayEverywhere } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { hashOf, hintOf, newKey } from '@/src/lib/api-key/secret'
import { forbidden, notFound } from '@/src/lib/errors/refusals'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { partnerKeys } from './authenticate'

async function keeper(req: PayloadRequest): Promise<number> {
  const viewer = await getViewer(req)
  if (!viewer || !mayEverywhere(viewer, 'keepIntegrations')) {
    throw forbidden('Alleen een beheerder van het hele portaal maakt sleutels en trekt ze in.')
  }
  return viewer.userId
}

/**
 * Makes a key for a partner (KS-ACC-10).
 * @returns the key, which nobody can read back afterwards
 * @throws APIError 403
 */
export async function makePartnerKey(req: PayloadRequest, name: string): Promise<{ id: number; key: string }> {
  const createdBy = await keeper(req)
  const key = newKey(partnerKeys.prefix)
  return inTransaction(req, async () => {
    const { id } = await req.payload.create({
      collection: 'partner-keys',
      data: { name, scope: 'ecd', hash: hashOf(key), hint: hintOf(key), createdBy },
      ...asSystem(req, 'key made by an administrator'),
    })
    await recordAudit(req, { action: 'partner-keys.made', subject: 'partner-keys', subjectId: id, fields: { name } })
    return { id, key }
  })
}

/** Ends a key; it can't be undone. Ending it twice changes nothing. @throws APIError 403 · 404 */
export async function revokePartnerKey(req: PayloadRequest, id: number): Promise<void> {
  await keeper(req)
  await inTransaction(req, async () => {
    const known = await query(req, sql`SELECT revoked_at FROM partner_keys WHERE id = ${id} FOR UPDATE`)
    if (known.length === 0) throw notFound()
    if (known[0]?.revoked_at) return
    await query(req, sql`UPDATE partner_keys SET revoked_at = now(), updated_at = now() WHERE id = ${id}`)
    await recordAudit(req, { action: 'partner-keys.revoked', subject: 'partner-keys', subjectId: id })
  })
}
