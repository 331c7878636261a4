import { createHash, randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'

/** Only this is kept, so that a copy of the database opens no calendar. */
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

const revoke = (req: PayloadRequest, therapist: number): Promise<unknown> =>
  req.payload.update({
    collection: 'calendar-feeds',
    where: { and: [{ therapist: { equals: therapist } }, { revokedAt: { exists: false } }] },
    data: { revokedAt: new Date().toISOString() },
    ...asSystem(req, 'calendar link of the member behind the request'),
  })

/**
 * Makes a private link to the member's deadlines; the one before stops working.
 * @returns the secret, which nobody can read back afterwards
 */
export async function makeCalendarLink(req: PayloadRequest, therapist: number): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  await inTransaction(req, async () => {
    // One at a time: two at once would leave two links that work.
    await query(req, sql`SELECT id FROM therapists WHERE id = ${therapist} FOR UPDATE`)
    await revoke(req, therapist)
    await req.payload.create({
      collection: 'calendar-feeds',
      data: { therapist, secretHash: hashOf(secret) },
      ...asSystem(req, 'calendar link of the member behind the request'),
    })
  })
  return secret
}

/** Ends the member's link; what asks for it afterwards finds nothing. */
export const revokeCalendarLink = (req: PayloadRequest, therapist: number): Promise<unknown> =>
  inTransaction(req, () => revoke(req, therapist))

const owner = z.object({ therapist: z.number() })

/** Whose calendar a secret opens; null for one that is unknown or was revoked. */
export async function calendarOwner(req: PayloadRequest, secret: string): Promise<number | null> {
  const rows = await query(
    req,
    sql`SELECT therapist_id AS therapist FROM calendar_feeds WHERE secret_hash = ${hashOf(secret)} AND revoked_at IS NULL`,
  )
  return owner.safeParse(rows[0]).data?.therapist ?? null
}
