import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { issueCertificate } from './issue'

const reason = 'Vervangen door een nieuw certificaat: de data van de registratieperiode zijn veranderd.'

const replaced = z.object({ id: z.number(), number: z.string(), organisation: z.number().nullable() })

/**
 * After the days of a period moved: the certificate that names the old ones is revoked and a new one is issued, in the
 * transaction of `req` (KK-DOS-7, KK-DOS-8, X-11). Whoever checks the old one learns that it no longer counts. The mail
 * about the change tells the holder. Does nothing when there is no certificate, or it says what is so.
 */
export async function replaceCertificate(
  req: PayloadRequest,
  which: { registration: number; period: number },
  at: Date,
): Promise<void> {
  const rows = await query(
    req,
    sql`UPDATE certificates c SET revoked_on = ${amsterdamDay(at)}, revoked_reason = ${reason}, updated_at = now()
          FROM periods p
         WHERE p.id = ${which.period} AND c.period_id = p.id AND c.revoked_on IS NULL
           AND (c.valid_until IS DISTINCT FROM p."end" OR c.valid_from > p.start)
        RETURNING c.id, c.number, c.organisation_id AS organisation`,
  )
  if (rows.length === 0) return
  for (const { id, number, organisation } of z.array(replaced).parse(rows)) {
    await recordAudit(req, {
      action: 'certificates.revoke',
      subject: 'certificates',
      subjectId: id,
      organisation,
      fields: { number },
    })
  }
  await issueCertificate(req, which, at)
}
