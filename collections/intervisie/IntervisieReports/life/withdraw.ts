import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { conflict } from '@/src/lib/errors/refusals'
import { asUser } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { lockOwnReport, participantsOf } from './row'
import { tellWithdrawn } from './tell'

/**
 * Takes a report back as long as nobody else confirmed it: it is a draft again, its author's own session is gone, and nobody is
 * asked any more: they are told so. @throws APIError 404 not theirs · 409 not sent, confirmed by somebody, or judged
 */
export async function withdrawReport(req: PayloadRequest, id: number): Promise<void> {
  await inTransaction(req, async () => {
    const report = await lockOwnReport(req, id)
    if (report.status !== 'sent') throw conflict('Dit verslag is nog niet verstuurd.')
    const participants = await participantsOf(req, id)
    if (participants.some(({ therapist, answer }) => answer === 'confirmed' && therapist !== report.therapist))
      throw conflict('Iemand heeft dit verslag al bevestigd. Het kan niet meer worden ingetrokken.')
    const own = participants.find(({ therapist }) => therapist === report.therapist)?.session
    // Deleting says itself why not, when a reviewer judged it already.
    if (own) await req.payload.delete({ collection: 'intervisie-sessions', id: own, ...asUser(req) })
    await tellWithdrawn(req, report)
    await query(req, sql`DELETE FROM intervisie_report_participants WHERE report_id = ${id}`)
    await query(
      req,
      sql`UPDATE files SET released = false, updated_at = now() WHERE attached_to = 'intervisie-reports' AND attached_id = ${id}`,
    )
    await req.payload.db.updateOne({
      collection: 'intervisie-reports',
      id,
      data: { status: 'draft', sentAt: null, organisations: [], updatedAt: new Date().toISOString() },
      req,
      returning: false,
    })
    const { organisation } = report
    await recordAudit(req, {
      action: 'intervisie-reports.withdraw',
      subject: 'intervisie-reports',
      subjectId: id,
      organisation,
    })
  })
}
