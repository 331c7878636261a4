import type { PayloadRequest } from 'payload'
import { inGoodStanding } from '@/collections/identity/StandingChanges/facts'
import { type CertificateState, certificateState } from '@/src/domain/registers/certificate'
import { amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import type { CertificateRow } from '../store'

/**
 * Where a certificate stands at this moment: a licence counts only as long as its holder is in good standing, whatever the
 * daily job has told (KS-ACC-4, X-11).
 * @returns `since`: from when a licence doesn't count for now, where that was written down; why is nobody else's business
 */
export async function stateNow(
  req: PayloadRequest,
  certificate: CertificateRow,
  now = new Date(),
): Promise<{ state: CertificateState; since: CalendarDate | null }> {
  const state = certificateState(certificate, amsterdamDay(now))
  const { kind, therapist } = certificate
  if (kind !== 'licence' || state !== 'valid' || therapist === null) return { state, since: null }
  if (await inGoodStanding(req, therapist, amsterdamDay(now))) return { state, since: null }
  const [row] = await query(
    req,
    sql`SELECT CASE WHEN good THEN NULL ELSE "on"::text END AS since FROM standing_changes
         WHERE therapist_id = ${therapist} ORDER BY number DESC LIMIT 1`,
  )
  return { state: 'suspended', since: typeof row?.since === 'string' ? row.since : null }
}
