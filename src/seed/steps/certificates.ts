import type { PayloadRequest } from 'payload'
import { issueCertificate } from '@/collections/registers/Certificates/issue'
import { bookCredits } from '@/plugins/ledger/book'
import { addDays, addYears, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { aPeriod } from '@/tests/factories/registers'
import { kraam2019 } from '../data/dossiers'

/** A period that a member is in. */
export type Held = { registration: number; period: number; start: CalendarDate }

/** The earliest norm of the maternity carers. */
const firstNorm = '2019-01-01'

/** A moment on a day, for a certificate that was issued then. */
const on = (day: CalendarDate): Date => new Date(`${day}T12:00:00Z`)

/** The period before this one, completed and approved, with the certificate that has expired since. */
async function periodBefore(req: PayloadRequest, { registration, start }: Held): Promise<void> {
  const before = addYears(start, -4)
  if (before < firstNorm) return
  const { id } = await aPeriod(req, registration, before, addDays(start, -1))
  const lines = kraam2019.map(({ day, meeting, ...line }, index) => ({
    ...line,
    registration,
    earnedOn: addDays(before, day),
    source: `demo/earlier/${meeting ?? index}`,
  }))
  await bookCredits(req, lines)
  await query(
    req,
    sql`UPDATE periods SET status = 'approved', submitted_on = ${addDays(start, -60)}, decided_on = ${addDays(start, -50)}
         WHERE id = ${id}`,
  )
  await issueCertificate(req, { registration, period: id }, on(before))
}

/**
 * Certificates of maternity carers and practice nurses: of the period they are in, and for some of an earlier one, which
 * has expired. One was revoked.
 */
export async function seedCertificates(
  req: PayloadRequest,
  maternity: Held[],
  nurses: Held[],
  today: CalendarDate,
): Promise<void> {
  const begun = [...maternity, ...nurses].filter(({ start }) => start <= today)
  const held = begun.sort((one, other) => (one.start < other.start ? -1 : 1))
  for (const one of held) {
    if (maternity.includes(one)) await periodBefore(req, one)
    await issueCertificate(req, { registration: one.registration, period: one.period }, on(one.start))
  }
  const last = maternity.at(-1)
  if (!last) return
  await query(
    req,
    sql`UPDATE certificates SET revoked_on = ${addDays(last.start, 30)},
               revoked_reason = 'Op het certificaat staat een oude naam. Je krijgt een nieuw certificaat.'
         WHERE period_id = ${last.period}`,
  )
}
