import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { getViewer } from '@/src/access/viewer'
import { hashOf, hintOf, newKey } from '@/src/lib/api-key/secret'
import { conflict, forbidden, invalid, notFound } from '@/src/lib/errors/refusals'
import { asSystem } from '@/src/lib/local-api'
import { limit } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { type KeyScope, providerKeys } from './authenticate'

type Wanted = { provider: number; name: string; scopes: readonly KeyScope[] }

/** More than this and nobody knows any more which is which. */
const most = 20

function checked({ name, scopes }: Wanted): { name: string; scopes: KeyScope[] } {
  const problems: Record<string, string> = {}
  if (name.trim() === '') problems.name = 'Schrijf op waarvoor je de sleutel gebruikt.'
  if (name.trim().length > 80) problems.name = 'Houd het bij 80 tekens.'
  if (scopes.length === 0) problems.scopes = 'Kies wat de sleutel mag.'
  if (Object.keys(problems).length > 0) throw invalid(problems)
  return { name: name.trim(), scopes: [...scopes] }
}

/**
 * Makes a key for a provider, by one of its contact persons (KK-PRV-1).
 * @returns the key, which nobody can read back afterwards
 * @throws APIError 400 · 403 not a contact person · 409 too many keys · 429
 */
export async function makeKey(req: PayloadRequest, wanted: Wanted): Promise<{ id: number; key: string }> {
  const viewer = await getViewer(req)
  if (!viewer?.providers.includes(wanted.provider)) throw forbidden('Je bent geen contactpersoon van deze opleider.')
  const { name, scopes } = checked(wanted)
  await limit(req, 'provider-key-made', wanted.provider)
  const key = newKey(providerKeys.prefix)
  return inTransaction(req, async () => {
    await query(req, sql`SELECT 1 FROM providers WHERE id = ${wanted.provider} FOR NO KEY UPDATE`)
    const living = await query(
      req,
      sql`SELECT 1 FROM provider_keys WHERE provider_id = ${wanted.provider} AND revoked_at IS NULL`,
    )
    if (living.length >= most)
      throw conflict(`Je hebt al ${most} sleutels. Trek er eerst een in die je niet meer gebruikt.`)
    const { id } = await req.payload.create({
      collection: 'provider-keys',
      data: {
        provider: wanted.provider,
        name,
        scopes,
        hash: hashOf(key),
        hint: hintOf(key),
        createdBy: viewer.userId,
      },
      ...asSystem(req, 'key of the provider behind the request'),
    })
    await recordAudit(req, {
      action: 'provider-keys.made',
      subject: 'provider-keys',
      subjectId: id,
      fields: { provider: wanted.provider, scopes },
    })
    return { id, key }
  })
}

const owner = z.object({ provider: z.number() })

/** Ends a key; it can't be undone. Ending it twice changes nothing. @throws APIError 404 not one of their own */
export async function revokeKey(req: PayloadRequest, id: number): Promise<void> {
  const viewer = await getViewer(req)
  await inTransaction(req, async () => {
    const [row] = await query(req, sql`SELECT provider_id AS provider FROM provider_keys WHERE id = ${id} FOR UPDATE`)
    const provider = owner.safeParse(row).data?.provider
    if (!provider || !viewer?.providers.includes(provider)) throw notFound()
    const ended = await query(
      req,
      sql`UPDATE provider_keys SET revoked_at = now(), updated_at = now()
           WHERE id = ${id} AND revoked_at IS NULL RETURNING id`,
    )
    if (ended.length === 0) return
    await recordAudit(req, {
      action: 'provider-keys.revoked',
      subject: 'provider-keys',
      subjectId: id,
      fields: { provider },
    })
  })
}
