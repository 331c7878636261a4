import { gzipSync } from 'node:zlib'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { statusListClaims } from '@/src/domain/registers/badge'
import { statusBits, statusListLength } from '@/src/domain/registers/status-list'
import { env } from '@/src/lib/env'
import { notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { signCredential } from './keys'

const rowSchema = z.object({ index: z.number() })

/**
 * A status list as it is now, signed: which certificates were revoked. The first one is always there.
 * @throws APIError 404 for a list in which no certificate stands
 */
export async function statusList(req: PayloadRequest, list: number): Promise<string> {
  const from = (list - 1) * statusListLength
  const [{ begun } = {}] = await query(
    req,
    sql`SELECT EXISTS (SELECT 1 FROM certificates WHERE status_index >= ${from}) AS begun`,
  )
  if (list !== 1 && begun !== true) throw notFound()
  const rows = await query(
    req,
    sql`SELECT status_index::int - ${from}::int AS index FROM certificates
         WHERE revoked_on IS NOT NULL AND status_index >= ${from} AND status_index < ${from + statusListLength}`,
  )
  const bits = statusBits(
    z
      .array(rowSchema)
      .parse(rows)
      .map(({ index }) => index),
  )
  // Multibase: u stands for base64url without padding.
  const encoded = `u${gzipSync(bits).toString('base64url')}`
  return signCredential(statusListClaims(env.SERVER_URL, list, encoded, new Date()))
}
