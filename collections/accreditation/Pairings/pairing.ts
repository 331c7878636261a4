import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type PairingState, pairingState } from '@/src/domain/accreditation/pairing'
import { query, sql } from '@/src/lib/sql'

const row = z.object({
  id: z.number(),
  user: z.number(),
  therapist: z.number(),
  organisation: z.number(),
  collection: z.string(),
  itemId: z.coerce.number(),
  check: z.string().nullable(),
  expiresAt: z.coerce.date().transform((moment) => moment.toISOString()),
  claimed: z.boolean(),
  confirmed: z.boolean(),
  live: z.boolean(),
})

export type Pairing = z.infer<typeof row> & { state: PairingState }

/**
 * What ends a pairing without anybody ending it: its time, the item being handed in, decided or deleted since, and logging
 * out everywhere (PG-5). Worked out at each use, so that nothing has to be told.
 */
export const live = sql`(p.ended_at IS NULL AND p.expires_at > now()
  AND EXISTS (SELECT 1 FROM users_sessions s
               WHERE s._parent_id = p.user_id AND s.created_at <= p.created_at AND s.expires_at > now())
  AND NOT EXISTS (SELECT 1 FROM review_events e
                   WHERE e.collection = p.collection AND e.item_id = p.item_id AND e.at > p.created_at
                     AND e.action IN ('submit', 'approve', 'reject', 'delete')))`

const select = sql`
  SELECT p.id, p.user_id AS user, p.therapist_id AS therapist, t.organisation_id AS organisation, p.collection,
         p.item_id AS "itemId", p."check", p.expires_at AS "expiresAt", p.claimed_at IS NOT NULL AS claimed,
         p.confirmed_at IS NOT NULL AS confirmed, ${live} AS live
    FROM pairings p JOIN therapists t ON t.id = p.therapist_id`

const parse = (found: Record<string, unknown> | undefined): Pairing | null => {
  const pairing = row.safeParse(found).data
  return pairing ? { ...pairing, state: pairingState(pairing) } : null
}

/** A pairing of this account; null when there is none by that id. */
export const ownPairing = async (req: PayloadRequest, id: number, user: number): Promise<Pairing | null> =>
  parse((await query(req, sql`${select} WHERE p.id = ${id} AND p.user_id = ${user}`))[0])

/** The pairing that a phone's token belongs to; null for an unknown token. */
export const pairingOfToken = async (req: PayloadRequest, tokenHash: string): Promise<Pairing | null> =>
  parse((await query(req, sql`${select} WHERE p.token_hash = ${tokenHash}`))[0])

/** The pairing, locked until the transaction of `req` ends: whoever ends it waits for a photo on its way, and the reverse. */
export const lockPairing = async (req: PayloadRequest, id: number): Promise<Pairing | null> =>
  parse((await query(req, sql`${select} WHERE p.id = ${id} FOR UPDATE OF p`))[0])
