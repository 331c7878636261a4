import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { can } from '@/src/access/compose'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { recognitionProblems } from '@/src/domain/screening/admission'
import { isCalendarDate } from '@/src/domain/shared/calendar-date'
import { endpoint } from '@/src/lib/endpoint'
import { conflict, forbidden, invalid, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asSystem, asUser } from '@/src/lib/local-api'
import { readBody } from '@/src/lib/read-body'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { recognitionSchema } from '../Admissions/schema'
import { grantRecognition } from './grant'

const nameRow = z.object({ name: z.string().nullable() })

/** The name of who grants or ends, when they may in this organisation. @throws APIError 403 */
async function screener(req: PayloadRequest, therapist: number, organisation: number): Promise<string> {
  const viewer = await getViewer(req)
  if (!viewer || !mayWithin(viewer, 'screenMembers', organisation)) {
    throw forbidden('Alleen een beoordelaar van deze organisatie kan dit.')
  }
  if (viewer.therapist?.id === therapist) throw conflict('Over je eigen erkenningen beslist een collega.')
  const [row] = await query(
    req,
    sql`SELECT (SELECT display_name FROM memberships WHERE user_id = ${viewer.userId} AND ended_at IS NULL
                   AND role IN ('reviewer', 'admin') ORDER BY (role = 'reviewer') DESC, id LIMIT 1) AS name`,
  )
  return nameRow.parse(row).name ?? 'een beoordelaar'
}

const memberRow = z.object({ standing: z.string(), organisation: z.number() })

/** POST /api/recognitions `{therapist, kind, name, code?, from, until?}`: also after admission (KS-SCR-3). */
const grant = endpoint({
  path: '/',
  method: 'post',
  access: can('screenMembers'),
  handler: async (req) => {
    const body = await readBody(req, recognitionSchema.extend({ therapist: z.coerce.number('Kies een lid.').int() }))
    const { therapist, ...recognition } = body
    const problems = recognitionProblems([recognition])
    if (Object.keys(problems).length > 0) {
      throw invalid(Object.fromEntries(Object.entries(problems).map(([at, why]) => [at.split('.').at(-1) ?? at, why])))
    }
    const seen = await req.payload.findByID({
      collection: 'therapists',
      id: therapist,
      disableErrors: true,
      ...asUser(req),
    })
    if (!seen) throw notFound()
    const id = await inTransaction(req, async () => {
      const [row] = await query(
        req,
        sql`SELECT standing::text, organisation_id AS organisation FROM therapists WHERE id = ${therapist}
               FOR NO KEY UPDATE`,
      )
      const { standing, organisation } = memberRow.parse(row)
      const by = await screener(req, therapist, organisation)
      if (standing === 'screening') throw conflict('Dit lid is nog in screening. Ken erkenningen toe bij de toelating.')
      if (standing === 'ended') throw conflict('Dit lidmaatschap is beëindigd.')
      return grantRecognition(req, { therapist, organisation, by }, recognition)
    })
    return Response.json({ id })
  },
})

const endSchema = z.object({
  until: z
    .string('Vul de laatste dag in.')
    .refine(isCalendarDate, 'Deze datum bestaat niet; schrijf hem als jjjj-mm-dd.'),
  reason: z.string('Schrijf waarom.').trim().min(1, 'Schrijf waarom.').max(500, 'Gebruik hooguit 500 tekens.'),
})

const recognitionRow = z.object({
  therapist: z.number(),
  organisation: z.number(),
  from: z.string(),
  until: z.string().nullable(),
  ended: z.boolean(),
})

/** POST /api/recognitions/:id/end `{until, reason}`: ended, never removed. */
const end = endpoint({
  path: '/:id/end',
  method: 'post',
  access: can('screenMembers'),
  handler: async (req) => {
    const id = idFrom(req.routeParams?.id)
    const seen =
      id === null
        ? null
        : await req.payload.findByID({ collection: 'recognitions', id, disableErrors: true, ...asUser(req) })
    if (id === null || !seen) throw notFound()
    const { until, reason } = await readBody(req, endSchema)
    await inTransaction(req, () => endRecognition(req, id, until, reason))
    return Response.json({ id })
  },
})

async function endRecognition(req: PayloadRequest, id: number, until: string, reason: string): Promise<void> {
  const [found] = await query(
    req,
    sql`SELECT therapist_id AS therapist, organisation_id AS organisation, "from"::text, until::text,
               ended_reason IS NOT NULL AS ended FROM recognitions WHERE id = ${id} FOR UPDATE`,
  )
  const row = recognitionRow.parse(found)
  await screener(req, row.therapist, row.organisation)
  if (row.ended) throw conflict('Deze erkenning is al beëindigd. Ververs de pagina.')
  if (until < row.from) throw invalid({ until: 'De laatste dag ligt vóór de eerste.' })
  if (row.until && until > row.until) throw invalid({ until: 'Deze erkenning eindigt al eerder.' })
  await req.payload.update({
    collection: 'recognitions',
    id,
    data: { until, endedReason: reason },
    ...asSystem(req, 'a recognition is ended'),
  })
  await recordAudit(req, {
    action: 'recognitions.ended',
    subject: 'recognitions',
    subjectId: id,
    organisation: row.organisation,
    fields: { until },
  })
}

export const recognitionEndpoints = [grant, end]
