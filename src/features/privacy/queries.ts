import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'

const row = z.object({
  id: z.number(),
  status: z.enum(['asked', 'building', 'ready', 'failed', 'expired']),
  askedAt: z.string(),
  expiresAt: z.string().nullable(),
  size: z.coerce.number().nullable(),
})
export type OwnExport = z.infer<typeof row>

/** The copies that a member asked for, the newest first. */
export async function ownExports(req: PayloadRequest, therapist: number): Promise<OwnExport[]> {
  const rows = await query(
    req,
    sql`SELECT id, CASE WHEN status = 'ready' AND expires_at <= now() THEN 'expired' ELSE status::text END AS status,
               asked_at::timestamptz::text AS "askedAt", expires_at::timestamptz::text AS "expiresAt", size
          FROM data_exports WHERE therapist_id = ${therapist} ORDER BY id DESC LIMIT 10`,
  )
  return z.array(row).parse(rows)
}

const erasureRow = z.object({
  id: z.number(),
  status: z.enum(['asked', 'refused', 'planned', 'done', 'withdrawn']),
  askedAt: z.string(),
  reason: z.string().nullable(),
})
export type OwnErasure = z.infer<typeof erasureRow>

/** Where the last request to be erased stands; null when there is none. */
export async function ownErasure(req: PayloadRequest, therapist: number): Promise<OwnErasure | null> {
  const [found] = await query(
    req,
    sql`SELECT id, status::text AS status, asked_at::timestamptz::text AS "askedAt", reason
          FROM erasure_requests WHERE therapist_id = ${therapist} ORDER BY id DESC LIMIT 1`,
  )
  return found ? erasureRow.parse(found) : null
}
