import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { stillHolds } from '@/src/domain/aov/quote'
import { agreementOf, mayApply } from '@/src/domain/aov/workflow'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { conflict } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asSystem } from '@/src/lib/local-api'
import { limit } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { mailReceived } from '../mail'
import type { ToSubmit } from '../schema'
import { type Applicant, applicantOf } from './applicant'
import { type Calculated, calculate } from './calculate'

export type Submitted =
  | { outcome: 'submitted'; id: number }
  /** The tariff changed since the premium was shown: what it is now, to be looked at again. */
  | { outcome: 'changed'; now: Calculated }

/** The application that was sent with this form before, e.g. by a double click. */
async function sentBefore(req: PayloadRequest, therapist: number, key: string): Promise<number | null> {
  const [row] = await query(
    req,
    sql`SELECT id FROM aov_applications WHERE therapist_id = ${therapist} AND idempotency_key = ${key}`,
  )
  return idFrom(row?.id)
}

async function insert(
  req: PayloadRequest,
  { therapist, organisation }: Applicant,
  asked: ToSubmit,
  { birthDate, tariff, premium }: Calculated,
  at: Date,
): Promise<number | null> {
  // ON CONFLICT, because a refused insert would end the whole transaction; which rule it was is looked up after.
  const [row] = await query(
    req,
    sql`INSERT INTO aov_applications (therapist_id, organisation_id, tariff_id, status, birth_date, own_risk, gross_income,
                                      benefit, premium, start_on, agreement, submitted_at, idempotency_key, created_at, updated_at)
        VALUES (${therapist}, ${organisation}, ${tariff.id}, 'submitted', ${birthDate}, ${asked.ownRisk}, ${asked.grossIncome},
                ${asked.benefit}, ${premium.monthly}, ${asked.startOn}, ${agreementOf(tariff)}, ${at.toISOString()},
                ${asked.idempotencyKey}, now(), now())
        ON CONFLICT DO NOTHING RETURNING id`,
  )
  return idFrom(row?.id)
}

/**
 * Sends an application (KS-AOV-1): calculated again by the tariff of the day, once per form, one open at a time. The insurer
 * hears of it by a job that commits with it.
 * @throws APIError 400 per field; 409 when one is open, or this member can't apply; 429
 */
export async function submit(req: PayloadRequest, therapist: number, asked: ToSubmit, at: Date): Promise<Submitted> {
  await limit(req, 'aov-application', therapist)
  return inTransaction(req, async () => {
    const before = await sentBefore(req, therapist, asked.idempotencyKey)
    if (before !== null) return { outcome: 'submitted', id: before }
    const applicant = await applicantOf(req, therapist)
    if (!mayApply(applicant)) {
      throw conflict('Aanvragen kan als je lid bent van een beroepsorganisatie en bent toegelaten.')
    }
    const now = await calculate(req, applicant, asked, amsterdamDay(at))
    if (!stillHolds(asked, now)) return { outcome: 'changed', now }
    const id = await insert(req, applicant, asked, now, at)
    if (id === null) {
      const first = await sentBefore(req, therapist, asked.idempotencyKey)
      if (first !== null) return { outcome: 'submitted', id: first }
      throw conflict('Je hebt al een aanvraag lopen. Wacht op het antwoord, of trek die eerst in.')
    }
    const { organisation } = applicant
    await recordAudit(req, {
      action: 'aov-applications.submit',
      subject: 'aov-applications',
      subjectId: id,
      organisation,
    })
    await req.payload.jobs.queue({
      task: 'aov-send',
      input: { application: id, round: at.getTime() },
      ...asSystem(req, 'the insurer hears of it'),
    })
    await mailReceived(req, { id, therapist, organisation, insurer: now.tariff.insurer })
    return { outcome: 'submitted', id }
  })
}
