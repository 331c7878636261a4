import { createHash, timingSafeEqual } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import type { Side } from '@/src/domain/chat/labels'
import { forbidden, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { query, sql } from '@/src/lib/sql'

/** Where a visitor without an account shows their key; never in an address, which ends up in logs. */
export const keyHeader = 'x-chat-key'

export const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex')

/** Who takes part in a conversation, and as what. */
export type Party = {
  conversation: number
  organisation: number
  /** Of whom the conversation is; null: a visitor. */
  therapist: number | null
  side: Side
  /** Of who asks, when they are logged in. */
  account: number | null
}

const row = z.object({ organisation: z.number(), therapist: z.number().nullable(), hash: z.string().nullable() })

const same = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

/**
 * As what whoever is behind `req` stands to a conversation (KS-SRV-8): its member, the visitor with its key, or somebody who answers
 * for its organisation.
 * @throws APIError 404 for everyone else, as for one that isn't there
 */
export async function partyOf(req: PayloadRequest, value: unknown): Promise<Party> {
  const conversation = idFrom(value)
  if (conversation === null) throw notFound()
  const [found] = await query(
    req,
    sql`SELECT organisation_id AS organisation, therapist_id AS therapist, visitor_key_hash AS hash
          FROM conversations WHERE id = ${conversation}`,
  )
  if (!found) throw notFound()
  const { organisation, therapist, hash } = row.parse(found)
  const key = req.headers.get(keyHeader)
  if (key !== null && hash !== null && same(hashOf(key), hash)) {
    return { conversation, organisation, therapist, side: 'visitor', account: null }
  }
  const viewer = await getViewer(req)
  if (!viewer) throw notFound()
  const known = { conversation, organisation, therapist, account: viewer.userId }
  if (therapist !== null && viewer.therapist?.id === therapist) return { ...known, side: 'member' }
  if (mayWithin(viewer, 'answerChats', organisation)) return { ...known, side: 'staff' }
  throw notFound()
}

/** The same, for what only who works here does. @throws APIError 403 for its member */
export async function staffOf(req: PayloadRequest, value: unknown): Promise<Party & { account: number }> {
  const party = await partyOf(req, value)
  if (party.side !== 'staff' || party.account === null) throw forbidden('Alleen een medewerker kan dit.')
  return { ...party, account: party.account }
}
