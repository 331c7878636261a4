import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Viewer } from '@/src/access/viewer'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import type { RequestRow } from '../row'

type Said = {
  request: RequestRow
  action: string
  message: string | null
  actor: number
  byName: string
  at: Date
}

/** Adds what was done or said to the conversation of a request. @returns its id, which makes the key of its mails */
export async function addMessage(req: PayloadRequest, { request, at, ...said }: Said): Promise<number> {
  const { id, provider, organisation } = request
  const made = await req.payload.create({
    collection: 'accreditation-messages',
    data: { ...said, request: id, provider, organisation, at: at.toISOString() },
    ...asSystem(req, 'message on a request'),
  })
  return made.id
}

const named = z.object({ name: z.string() })

/** What the other side sees as the name of who acts: that of the role they act in. */
export async function nameOf(
  req: PayloadRequest,
  viewer: Viewer,
  { provider, organisation }: RequestRow,
): Promise<string> {
  const asProvider = viewer.providers.includes(provider)
  const rows = await query(
    req,
    sql`SELECT display_name AS name FROM memberships WHERE user_id = ${viewer.userId} AND ended_at IS NULL
           AND ${
             asProvider
               ? sql`role = 'provider' AND provider_id = ${provider}`
               : sql`role IN ('accreditation', 'admin') AND (organisation_id IS NULL OR organisation_id = ${organisation})`
           }
         ORDER BY (role = 'admin'), id LIMIT 1`,
  )
  return named.safeParse(rows[0]).data?.name ?? 'De accreditatiecommissie'
}

/** Who of the committee acted last on a request. */
export async function whoDecided(req: PayloadRequest, { id }: RequestRow): Promise<string> {
  const rows = await query(
    req,
    sql`SELECT by_name AS name FROM accreditation_messages
         WHERE request_id = ${id} AND action IN ('approve', 'return', 'reject') ORDER BY id DESC LIMIT 1`,
  )
  return named.safeParse(rows[0]).data?.name ?? 'Een collega'
}
