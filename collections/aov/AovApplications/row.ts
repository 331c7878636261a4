import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { applicationStatusLabels } from '@/src/domain/aov/labels'
import { keysOf } from '@/src/domain/shared/keys'
import { notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'

const rowSchema = z.object({
  id: z.number(),
  therapist: z.number(),
  organisation: z.number(),
  status: z.enum(keysOf(applicationStatusLabels)),
  insurer: z.string(),
  sent: z.boolean(),
  /** When it was sent last, or was made: what the next round to the insurer is known by. */
  round: z.coerce.number(),
  /** Whether the insurer knows that it was taken back. */
  told: z.boolean(),
})

export type ApplicationRow = z.infer<typeof rowSchema>

/** The application, locked until the transaction ends, so that two people don't decide at once. @throws APIError 404 */
export async function lockedApplication(req: PayloadRequest, id: number): Promise<ApplicationRow> {
  const [row] = await query(
    req,
    sql`SELECT a.id, a.therapist_id AS therapist, a.organisation_id AS organisation, a.status::text, t.insurer,
               a.sent_at IS NOT NULL AS sent, a.insurer_told_at IS NOT NULL AS told,
               round(extract(epoch FROM coalesce(a.sent_at, a.submitted_at)) * 1000)::bigint AS round
          FROM aov_applications a JOIN aov_tariffs t ON t.id = a.tariff_id WHERE a.id = ${id} FOR UPDATE OF a`,
  )
  if (!row) throw notFound()
  return rowSchema.parse(row)
}
