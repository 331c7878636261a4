import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { queueMail } from '@/plugins/notifications/queueMail'
import { can } from '@/src/access/compose'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { revocationProblem } from '@/src/domain/accreditation/validity'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { endpoint } from '@/src/lib/endpoint'
import { conflict, forbidden, invalid, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asSystem } from '@/src/lib/local-api'
import { readBody } from '@/src/lib/read-body'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { contactsOf } from '../Providers/contacts'

const stored = z.object({
  id: z.number(),
  title: z.string(),
  course: z.number(),
  provider: z.number(),
  organisation: z.number(),
  validFrom: z.string(),
  validUntil: z.string(),
  revokedOn: z.string().nullable(),
})
type Stored = z.infer<typeof stored>

const body = z.object({
  on: z.string('Vul een datum in.'),
  reason: z
    .string('Schrijf waarom je de accreditatie intrekt.')
    .trim()
    .min(1, 'Schrijf waarom je de accreditatie intrekt. De opleider leest dit.')
    .max(1000, 'Gebruik hooguit 1.000 tekens.'),
})

async function locked(req: PayloadRequest, id: number): Promise<Stored | null> {
  await query(req, sql`SELECT id FROM accreditations WHERE id = ${id} FOR UPDATE`)
  const [row] = await query(
    req,
    sql`SELECT a.id, c.title, a.course_id AS course, a.provider_id AS provider, a.organisation_id AS organisation,
               a.valid_from::text AS "validFrom", a.valid_until::text AS "validUntil", a.revoked_on::text AS "revokedOn"
          FROM accreditations a JOIN courses c ON c.id = a.course_id WHERE a.id = ${id}`,
  )
  return row ? stored.parse(row) : null
}

/**
 * Ends an accreditation from a day on, with the reason (KK-PRV-1). What was earned at meetings before that day stays.
 * @throws APIError 404 · 403 not of the committee, or of the own provider · 409 revoked before · 400 with fields
 */
export const revokeAccreditation = (
  req: PayloadRequest,
  given: unknown,
  { on, reason }: z.infer<typeof body>,
): Promise<number> =>
  inTransaction(req, async () => {
    const id = idFrom(given)
    const row = id === null ? null : await locked(req, id)
    if (!row) throw notFound()
    const viewer = await getViewer(req)
    if (!viewer || !mayWithin(viewer, 'judgeCourses', row.organisation)) {
      throw forbidden('Alleen de accreditatiecommissie kan een accreditatie intrekken.')
    }
    if (viewer.providers.includes(row.provider)) {
      throw conflict('Je bent contactpersoon van deze opleider. Laat een collega hierover beslissen.')
    }
    if (row.revokedOn) throw conflict('Deze accreditatie is al ingetrokken.')
    const problem = revocationProblem(row, on, amsterdamDay(new Date()))
    if (problem) throw invalid({ on: problem })
    const data = { revokedOn: on, revokedReason: reason }
    await req.payload.update({ collection: 'accreditations', id: row.id, data, ...asSystem(req, 'revoked') })
    const { organisation } = row
    await recordAudit(req, {
      action: 'accreditations.revoke',
      subject: 'accreditations',
      subjectId: row.id,
      organisation,
    })
    await tell(req, row, on, reason)
    return row.id
  })

/** One mail for a course that is revoked on one day, however many lines it counted in. */
async function tell(req: PayloadRequest, row: Stored, on: string, reason: string): Promise<void> {
  const link = `${req.payload.config.serverURL}/opleider/scholingen/${row.course}`
  for (const { user, name, email } of await contactsOf(req, row.provider)) {
    await queueMail(req, {
      to: email,
      key: `accreditation-revoked:${row.course}:${row.organisation}:${on}:${user}`,
      organisation: row.organisation,
      template: 'accreditation-revoked',
      props: { name, course: row.title, on, reason, link },
    })
  }
}

/** `POST /api/accreditations/:id/revoke` `{ on, reason }`. */
export const revokeEndpoint: Endpoint = endpoint({
  path: '/:id/revoke',
  method: 'post',
  access: can('judgeCourses'),
  handler: async (req) => {
    const input = await readBody(req, body)
    const id = await revokeAccreditation(req, req.routeParams?.id, input)
    const [row] = await query(
      req,
      sql`SELECT id, revoked_on::text AS "revokedOn", revoked_reason AS "revokedReason" FROM accreditations WHERE id = ${id}`,
    )
    return Response.json({ doc: row })
  },
})
