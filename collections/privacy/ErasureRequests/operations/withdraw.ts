import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { getViewer } from '@/src/access/viewer'
import { conflict, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'

/** A member takes their request back, until it is judged. @throws APIError 404 not theirs · 409 judged already */
export async function withdrawErasure(req: PayloadRequest, given: unknown): Promise<{ id: number }> {
  const [id, therapist] = [idFrom(given), (await getViewer(req))?.therapist]
  if (id === null || !therapist) throw notFound()
  return inTransaction(req, async () => {
    const [row] = await query(
      req,
      sql`SELECT status::text AS status FROM erasure_requests WHERE id = ${id} AND therapist_id = ${therapist.id} FOR UPDATE`,
    )
    if (!row) throw notFound()
    if (row.status !== 'asked') throw conflict('Over dit verzoek is al beslist. Je kunt het niet meer intrekken.')
    await query(
      req,
      sql`UPDATE erasure_requests SET status = 'withdrawn', request = NULL, updated_at = now() WHERE id = ${id}`,
    )
    await recordAudit(req, {
      action: 'erasure-requests.withdraw',
      subject: 'erasure-requests',
      subjectId: id,
      organisation: therapist.organisation,
    })
    return { id }
  })
}
