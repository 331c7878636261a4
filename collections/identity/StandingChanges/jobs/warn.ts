import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { type ConductWarning, conductWarning } from '@/src/domain/identity/conduct-warnings'
import { addMonths, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { eachApart, type Tally } from '../../../registers/Registrations/jobs/eachApart'
import { mailHolder } from '../../../registers/Registrations/life/store'

const candidate = z.object({
  certificate: z.number(),
  therapist: z.number(),
  organisation: z.number(),
  end: z.string(),
  sent: z
    .array(z.string())
    .nullable()
    .transform((keys) => keys ?? []),
})
type Candidate = z.infer<typeof candidate>

/**
 * Reimbursable members whose VOG that reaches furthest ends within half a year or has ended, and who handed in no newer
 * one. What was told stands in the outbox, whose rows stay. Who heard of the end with a change of standing, has heard it.
 */
async function nearEnds(req: PayloadRequest, on: CalendarDate, only: number | null): Promise<Candidate[]> {
  const rows = await query(
    req,
    sql`WITH furthest AS (
          SELECT DISTINCT ON (v.therapist_id) v.id, v.therapist_id, v.valid_until AS "end", v.created_at
            FROM certificates_of_conduct v
           WHERE v.status = 'approved' AND v.valid_until IS NOT NULL AND (${only}::int IS NULL OR v.id = ${only})
           ORDER BY v.therapist_id, v.valid_until DESC, v.id DESC)
        SELECT f.id AS certificate, t.id AS therapist, t.organisation_id AS organisation, f."end"::text,
               (SELECT array_agg(split_part(x.key, ':', 3)) FROM outbox x
                 WHERE x.key IN ('conduct:' || f.id || ':6-months', 'conduct:' || f.id || ':3-months',
                                 'conduct:' || f.id || ':4-weeks', 'conduct:' || f.id || ':expired')) AS sent
          FROM furthest f JOIN therapists t ON t.id = f.therapist_id JOIN organisations o ON o.id = t.organisation_id
         WHERE t.tier = 'reimbursable' AND t.standing = 'admitted' AND o.kind = 'professional-organisation'
           AND f."end" <= ${addMonths(on, 6)}
           AND NOT EXISTS (SELECT 1 FROM certificates_of_conduct n WHERE n.therapist_id = f.therapist_id AND n.id <> f.id
                              AND (n.status = 'submitted'
                                   OR (n.status = 'approved' AND (n.valid_until IS NULL OR n.valid_until > f."end"))))
           AND NOT EXISTS (SELECT 1 FROM standing_changes s WHERE s.therapist_id = f.therapist_id AND s."on" > f."end"
                              AND s.reasons @> '[{"code": "conduct-expired"}]' AND s.number > 1)
         ORDER BY t.id`,
  )
  return z.array(candidate).parse(rows)
}

/** Warns that a VOG ends, once per term; also after days on which nothing ran (KS-PER-3). */
export async function warnOfConduct(payload: Payload, on: CalendarDate): Promise<Tally> {
  const due = await nearEnds(await createLocalReq({}, payload), on, null)
  const found = due.filter(({ end, sent }) => conductWarning(end, sent, on) !== null)
  return eachApart(payload, found, async (req, { certificate, therapist }) => {
    await query(req, sql`SELECT pg_advisory_xact_lock(hashtext('standing'), ${therapist})`)
    // Another run may have told it since, or a newer one came in.
    const [now] = await nearEnds(req, on, certificate)
    const warning = now ? conductWarning(now.end, now.sent, on) : null
    if (!now || !warning) return false
    await tell(req, now, warning)
    return true
  })
}

const tell = (req: PayloadRequest, found: Candidate, { key, expired }: ConductWarning): Promise<void> =>
  mailHolder(req, found, `conduct:${found.certificate}:${key}`, (name, link) => ({
    template: 'conduct-ends',
    props: { name, end: found.end, expired, link: link('/persoonlijk?open=vog') },
  }))
