import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'

const counts = z.object({
  'becomes-complete': z.number(),
  'falls-short': z.number(),
  'stays-complete': z.number(),
  'stays-short': z.number(),
})

const trialSchema = z.object({
  id: z.number(),
  status: z.enum(['queued', 'running', 'done', 'failed']),
  total: z.coerce.number().nullable(),
  done: z.coerce.number().nullable(),
  at: z.string(),
  /** Whether the norm was changed after this trial. */
  outdated: z.boolean(),
  summary: z
    .object({
      changes: counts,
      shortage: z.array(z.number()),
      requirements: z.array(z.object({ requirement: z.string(), dossiers: z.number() })),
    })
    .nullable(),
})

export type Trial = z.infer<typeof trialSchema>

/** The latest trial of a norm; null when it was never tried. */
export async function latestTrial(req: PayloadRequest, norm: number): Promise<Trial | null> {
  const rows = await query(
    req,
    sql`SELECT s.id, s.status::text, s.total, s.done, s.updated_at::text AS at, n.updated_at > s.created_at AS outdated, s.summary
          FROM norm_simulations s JOIN norms n ON n.id = s.norm_id WHERE s.norm_id = ${norm} ORDER BY s.id DESC LIMIT 1`,
  )
  return rows[0] ? trialSchema.parse(rows[0]) : null
}
