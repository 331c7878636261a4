import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { clientIp } from '../client-ip'
import { type LimitName, limit, refuseSpent } from '../rate-limit'
import { query, sql } from '../sql'
import { hashOf, isKey, sameHash } from './secret'

/** A kind of API key: how it is brought along, how it begins, and where it is kept. */
export type KeyKind = {
  /** `Authorization: <scheme> API-Key <key>` */
  scheme: string
  prefix: string
  table: string
  /** Counts keys that don't work, per address. */
  failures: LimitName
  /** What somebody reads whose key doesn't work. */
  refusal: string
}

const authorization = (req: PayloadRequest): string => req.headers.get('authorization') ?? ''

/** Whether the request says that it comes with a key of this kind. */
export const bringsKey = (req: PayloadRequest, { scheme }: KeyKind): boolean =>
  authorization(req).split(/\s/)[0]?.toLowerCase() === scheme

function keyIn(req: PayloadRequest, kind: KeyKind): string {
  const [, word, key, ...more] = authorization(req).trim().split(/\s+/)
  return bringsKey(req, kind) && word?.toLowerCase() === 'api-key' && more.length === 0 ? (key ?? '') : ''
}

const withHash = z.object({ id: z.number(), hash: z.string() })

/**
 * What is kept with the key that a request brings (KK-PRV-1, KS-ACC-10). Unknown, revoked and malformed keys look the same,
 * and too many of them from one address are refused without looking.
 * @param find the row of a hash, with `id` and `hash`, of a key that works; nothing when there is none
 * @throws APIError 401 · 429
 */
export async function keyBehind(
  req: PayloadRequest,
  kind: KeyKind,
  find: (hash: string) => Promise<Record<string, unknown>[]>,
): Promise<Record<string, unknown> & { id: number }> {
  await refuseSpent(req, kind.failures, clientIp(req))
  const key = keyIn(req, kind)
  const hash = hashOf(key)
  const [found] = isKey(kind.prefix, key) ? await find(hash) : []
  const known = withHash.safeParse(found).data
  if (!known || !sameHash(known.hash, hash)) {
    await limit(req, kind.failures, clientIp(req))
    throw new APIError(kind.refusal, 401, null, true)
  }
  return { ...found, id: known.id }
}

/** Writes down that a key was used. Minutes will do, so that calls at the same time don't wait for each other. */
export const keyUsed = (req: PayloadRequest, { table }: KeyKind, id: number) =>
  query(
    req,
    sql`UPDATE ${sql.identifier(table)} SET last_used_at = now()
         WHERE id = ${id} AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')`,
  )
