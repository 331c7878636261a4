import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { query, sql } from '@/src/lib/sql'

type Whose = { therapist: number; organisation: number }

/**
 * Ends the code in force, when there is one, in the transaction of `req` (KS-ACC-10). From that moment it isn't valid.
 * @returns whether there was one
 */
export async function endEcdCode(
  req: PayloadRequest,
  { therapist, organisation }: Whose,
  reason: string,
): Promise<boolean> {
  const ended = await query(
    req,
    sql`UPDATE ecd_codes SET ended_at = now(), ended_reason = ${reason}, updated_at = now()
         WHERE therapist_id = ${therapist} AND ended_at IS NULL RETURNING id`,
  )
  for (const { id } of ended) {
    await recordAudit(req, {
      action: 'ecd-codes.ended',
      subject: 'ecd-codes',
      subjectId: Number(id),
      organisation,
    })
  }
  return ended.length > 0
}
