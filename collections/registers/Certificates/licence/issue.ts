import { randomBytes } from 'node:crypto'
import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { standingOf } from '@/collections/identity/StandingChanges/facts'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { hasTiers } from '@/src/domain/identity/membership'
import { codeBytes } from '@/src/domain/registers/certificate'
import { amsterdamDay, type CalendarDate, yearOf } from '@/src/domain/shared/calendar-date'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { nextNumber } from '../number'

const factsSchema = z.object({
  holder: z.string(),
  organisation: z.string(),
  number: z.string(),
  profession: z.string().nullable(),
  recognitions: z.array(z.object({ code: z.string(), title: z.string() })),
})
type Facts = z.infer<typeof factsSchema>

const replaced = 'Vervangen door een nieuwe licentie: je gegevens zijn veranderd.'

async function factsOf(req: PayloadRequest, therapist: number, on: CalendarDate): Promise<Facts> {
  const [row] = await query(
    req,
    sql`SELECT t.display_name AS holder, o.name AS organisation, t.membership_number AS number, t.profession,
               (SELECT coalesce(json_agg(json_build_object('code', coalesce(c.code, c.name),
                         'title', concat_ws(' ', c.name, nullif(c.code, ''))) ORDER BY c.id), '[]')
                  FROM recognitions c WHERE c.therapist_id = t.id AND c."from" <= ${on}
                   AND (c.until IS NULL OR c.until >= ${on})) AS recognitions
          FROM therapists t JOIN organisations o ON o.id = t.organisation_id WHERE t.id = ${therapist}`,
  )
  return factsSchema.parse(row)
}

/** The licence of the year that says what is so today; one that says otherwise is revoked. */
async function current(req: PayloadRequest, therapist: number, on: CalendarDate, facts: Facts): Promise<number | null> {
  const [row] = await query(
    req,
    sql`SELECT id, (holder, register_name, registration_number, coalesce(profession, ''), annotations) =
                   (${facts.holder}, ${facts.organisation}, ${facts.number}, ${facts.profession ?? ''},
                    ${JSON.stringify(facts.recognitions)}::jsonb) AS same
          FROM certificates WHERE therapist_id = ${therapist} AND kind = 'licence' AND revoked_on IS NULL
           AND extract(year FROM issued_on) = ${yearOf(on)}`,
  )
  if (!row) return null
  if (row.same === true) return Number(row.id)
  await query(
    req,
    sql`UPDATE certificates SET revoked_on = ${on}, revoked_reason = ${replaced}, updated_at = now()
         WHERE id = ${Number(row.id)}`,
  )
  return null
}

/** @throws APIError 409 with the reasons */
async function refuseOutOfStanding(req: PayloadRequest, therapist: number, on: CalendarDate): Promise<number> {
  const { good, reasons, facts, organisation } = await standingOf(req, therapist, { on })
  if (good && hasTiers(facts.kind)) return organisation
  const why = reasons.filter(({ holdsUp }) => holdsUp === 'good').map(({ text }) => text)
  const message = good
    ? 'Een licentie is er voor leden van een beroepsorganisatie.'
    : `Je licentie is er zodra je status in orde is. ${why.join(' ')}`
  throw new APIError(message, 409, { errors: [{ message }] }, true)
}

/**
 * The licence of a member for this year (KS-ACC-4): made when it is asked for, once; a new one when what it says changed.
 * @returns the certificate's id
 * @throws APIError 409 not in good standing, with the reasons
 */
export function licenceOf(req: PayloadRequest, therapist: number, now = new Date()): Promise<number> {
  const on = amsterdamDay(now)
  return inTransaction(req, async () => {
    // Of two at once the second waits here, and then finds what the first one made.
    await query(req, sql`SELECT pg_advisory_xact_lock(hashtext('standing'), ${therapist})`)
    const organisation = await refuseOutOfStanding(req, therapist, on)
    const facts = await factsOf(req, therapist, on)
    const known = await current(req, therapist, on, facts)
    if (known !== null) return known
    const { id, number } = await req.payload.create({
      collection: 'certificates',
      data: {
        number: await nextNumber(req, yearOf(on)),
        code: randomBytes(codeBytes).toString('base64url'),
        kind: 'licence',
        holder: facts.holder,
        registerName: facts.organisation,
        registrationNumber: facts.number,
        profession: facts.profession,
        annotations: facts.recognitions,
        issuedOn: on,
        validFrom: on,
        validUntil: `${yearOf(on)}-12-31`,
        therapist,
        organisation,
      },
      ...asSystem(req, 'licence of a member in good standing'),
    })
    await recordAudit(req, {
      action: 'certificates.issue',
      subject: 'certificates',
      subjectId: id,
      organisation,
      fields: { number, kind: 'licence' },
    })
    return id
  })
}
