import { randomInt } from 'node:crypto'
import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { checkWord, codeSeconds, type PairingState } from '@/src/domain/accreditation/pairing'
import { clientIp } from '@/src/lib/client-ip'
import { asSystem } from '@/src/lib/local-api'
import { limit } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import { live, type Pairing, pairingOfToken } from './pairing'
import { digest, newSecret } from './secret'

const gone = (): APIError =>
  new APIError('Deze code werkt niet (meer). Maak op je computer een nieuwe.', 404, null, true)
export const stopped = (): APIError =>
  new APIError('Deze koppeling is gestopt. Maak op je computer een nieuwe code.', 401, null, true)

const claimed = z.object({ check: z.string() })

/**
 * A phone uses the code of the screen: once, within its time; of two phones one gets the token (PG-5). It does nothing
 * until the computer confirms.
 * @throws APIError 404 for every code that doesn't work, whatever the reason
 */
export async function claimCode(req: PayloadRequest, code: string): Promise<{ token: string; check: string }> {
  await limit(req, 'pairing-claim', clientIp(req))
  const token = newSecret()
  const until = new Date(Date.now() + codeSeconds * 1000).toISOString()
  const [row] = await query(
    req,
    sql`UPDATE pairings p SET claimed_at = now(), token_hash = ${digest(token)}, "check" = ${checkWord(randomInt)},
               expires_at = ${until}, updated_at = now()
         WHERE p.code_hash = ${digest(code)} AND p.claimed_at IS NULL AND ${live} RETURNING p."check"`,
  )
  if (!row) throw gone()
  return { token, check: claimed.parse(row).check }
}

/** The pairing of the phone behind `req` (`Authorization: Phone …`), whatever its state. @throws APIError 401 */
export async function phoneOf(req: PayloadRequest): Promise<Pairing> {
  const token = /^Phone ([\w-]{32})$/.exec(req.headers.get('authorization') ?? '')?.[1]
  const pairing = token ? await pairingOfToken(req, digest(token)) : null
  if (pairing) return pairing
  await limit(req, 'pairing-claim', clientIp(req))
  throw stopped()
}

export type PhoneView = {
  state: PairingState
  check: string | null
  expiresAt: string
  /** What the photos are for; told once the computer has confirmed. */
  title: string | null
  limitMb: number
}

const titled = z.object({ title: z.string() })

/** What the phone shows. */
export async function viewOfPhone(req: PayloadRequest): Promise<PhoneView> {
  const { state, check, expiresAt, collection, itemId } = await phoneOf(req)
  const { uploadLimitMb: limitMb } = await req.payload.findGlobal({ slug: 'portal', ...asSystem(req, 'upload limit') })
  const rows =
    state === 'paired'
      ? await query(req, sql`SELECT title FROM ${sql.identifier(collection.replaceAll('-', '_'))} WHERE id = ${itemId}`)
      : []
  return {
    state,
    check: state === 'checking' ? check : null,
    expiresAt,
    title: titled.safeParse(rows[0]).data?.title ?? null,
    limitMb,
  }
}

/** "Klaar" on the phone. */
export async function finishPhone(req: PayloadRequest): Promise<void> {
  const { id } = await phoneOf(req)
  await query(req, sql`UPDATE pairings SET ended_at = now(), updated_at = now() WHERE id = ${id} AND ended_at IS NULL`)
}

/** The phone that may send a photo now. @throws APIError 401 */
export async function pairedPhone(req: PayloadRequest): Promise<Pairing> {
  const pairing = await phoneOf(req)
  if (pairing.state !== 'paired') throw stopped()
  return pairing
}
