import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { assess } from '@/src/domain/registers/assess'
import {
  type CertificateAnnotation,
  certificateStart,
  codeBytes,
  mergeAnnotations,
} from '@/src/domain/registers/certificate'
import { amsterdamDay, type CalendarDate, yearOf } from '@/src/domain/shared/calendar-date'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { loadDossier } from '../shared/loadDossier'
import { nextNumber } from './number'

type Which = { registration: number; period: number }

const subjectSchema = z.object({
  start: z.string(),
  end: z.string(),
  previousEnd: z.string().nullable(),
  certificate: z.number().nullable(),
  number: z.string(),
  registerName: z.string(),
  profession: z.string(),
  holder: z.string(),
  therapist: z.number(),
  organisation: z.number(),
})
type Subject = z.infer<typeof subjectSchema>

/**
 * Issues the certificate of a period (KK-DOS-9, X-11), in the transaction of `req`: on admission for the first period,
 * on approval for the period that follows (or for the approved one itself). It says what is so today: who, which register,
 * and the annotations reached in the period and in the approved one before it. A period that has one keeps it.
 * @returns the certificate's id
 */
export function issueCertificate(req: PayloadRequest, which: Which, now = new Date()): Promise<number> {
  return inTransaction(req, async () => {
    // Of two at once the second waits here, and then finds what the first one made.
    await query(req, sql`SELECT 1 FROM periods WHERE id = ${which.period} FOR UPDATE`)
    const subject = await subjectOf(req, which)
    return subject.certificate ?? issue(req, which, subject, amsterdamDay(now))
  })
}

async function subjectOf(req: PayloadRequest, { registration, period }: Which): Promise<Subject> {
  const rows = await query(
    req,
    sql`SELECT p.start::text, p."end"::text, r.number, g.name AS "registerName", g.profession, t.id AS therapist,
               t.display_name AS holder, r.organisation_id AS organisation,
               (SELECT max(b."end")::text FROM periods b
                 WHERE b.registration_id = r.id AND b."end" < p.start AND b.status = 'approved') AS "previousEnd",
               (SELECT c.id FROM certificates c WHERE c.period_id = p.id AND c.revoked_on IS NULL) AS certificate
          FROM periods p JOIN registrations r ON r.id = p.registration_id
          JOIN registers g ON g.id = r.register_id JOIN therapists t ON t.id = r.therapist_id
         WHERE p.id = ${period} AND r.id = ${registration}`,
  )
  return subjectSchema.parse(rows[0])
}

async function issue(req: PayloadRequest, which: Which, subject: Subject, today: CalendarDate): Promise<number> {
  const { id, number } = await req.payload.create({
    collection: 'certificates',
    data: {
      number: await nextNumber(req, yearOf(today)),
      code: randomBytes(codeBytes).toString('base64url'),
      kind: 'registration',
      holder: subject.holder,
      registerName: subject.registerName,
      registrationNumber: subject.number,
      profession: subject.profession,
      annotations: await annotationsOf(req, which.registration, subject, today),
      issuedOn: today,
      validFrom: certificateStart(subject.start, today),
      validUntil: subject.end,
      statusIndex: await nextStatusIndex(req),
      registration: which.registration,
      period: which.period,
      therapist: subject.therapist,
      organisation: subject.organisation,
    },
    ...asSystem(req, 'issue a certificate'),
  })
  await recordAudit(req, {
    action: 'certificates.issue',
    subject: 'certificates',
    subjectId: id,
    organisation: subject.organisation,
    fields: { number, registration: which.registration, period: which.period },
  })
  return id
}

/** The annotations in force: those of the approved period before this one, and those reached in it so far. */
async function annotationsOf(
  req: PayloadRequest,
  registration: number,
  { start, end, previousEnd }: Subject,
  today: CalendarDate,
): Promise<CertificateAnnotation[]> {
  const days = [previousEnd, end < today ? end : start > today ? start : today]
  const reached = await Promise.all(
    days.map(async (day) => {
      const loaded = day === null ? null : await loadDossier(req, registration, day)
      return loaded ? assess(loaded.norm, loaded.dossier, loaded.end < today ? loaded.end : today).annotations : []
    }),
  )
  return mergeAnnotations(...reached)
}

async function nextStatusIndex(req: PayloadRequest): Promise<number> {
  const rows = await query(req, sql`SELECT nextval('certificates_status_index')::int AS index`)
  return z.object({ index: z.number() }).parse(rows[0]).index
}
