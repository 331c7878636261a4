import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { can } from '@/src/access/compose'
import { mayWithin } from '@/src/access/permissions'
import { isProfessional } from '@/src/access/rules'
import { getViewer } from '@/src/access/viewer'
import { normaliseLoginNumber } from '@/src/domain/identity/login-number'
import { endpoint } from '@/src/lib/endpoint'
import { conflict, invalid, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asSystem } from '@/src/lib/local-api'
import { limit } from '@/src/lib/rate-limit'
import { readBody } from '@/src/lib/read-body'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'

type Whose = { id: number; organisation: number }

/** Puts a copy up to be made, in one transaction with the job and the audit line. @throws APIError 409 with `underWay` */
const putUp = (
  req: PayloadRequest,
  therapist: Whose,
  action: 'data-exports.request' | 'data-exports.on-behalf',
  underWay: string,
): Promise<{ id: number; status: 'asked' }> =>
  inTransaction(req, async () => {
    const [row] = await query(
      req,
      sql`INSERT INTO data_exports (therapist_id, organisation_id, status, asked_at, created_at, updated_at)
          VALUES (${therapist.id}, ${therapist.organisation}, 'asked', now(), now(), now())
          ON CONFLICT (therapist_id) WHERE status IN ('asked', 'building') DO NOTHING RETURNING id`,
    )
    const id = idFrom(row?.id)
    if (id === null) throw conflict(underWay)
    await req.payload.jobs.queue({
      task: 'build-data-export',
      input: { export: id },
      ...asSystem(req, 'make the copy'),
    })
    await recordAudit(req, { action, subject: 'data-exports', subjectId: id, organisation: therapist.organisation })
    return { id, status: 'asked' }
  })

const answer = (made: object): Response =>
  Response.json(made, { status: 201, headers: { 'Cache-Control': 'no-store' } })

/** `POST /api/data-exports`: a member asks for a copy of everything; a job makes it. One at a time, five a day. */
export const askEndpoint = endpoint({
  path: '/',
  method: 'post',
  access: isProfessional,
  handler: async (req) => {
    const therapist = (await getViewer(req))?.therapist
    if (!therapist) throw notFound()
    await limit(req, 'data-export', therapist.id)
    const underWay = 'Er wordt al een kopie voor je gemaakt. Je krijgt mail zodra hij klaarstaat.'
    return answer(await putUp(req, therapist, 'data-exports.request', underWay))
  },
})

const onBehalf = z.object({
  membershipNumber: z.string('Vul het lidnummer in.').trim().min(1, 'Vul het lidnummer in.').max(40, 'Dit is te lang.'),
})

const found = z.object({ id: z.number(), organisation: z.number(), user: z.number().nullable() })

/**
 * `POST /api/data-exports/on-behalf` `{membershipNumber}`: who watches over privacy starts a copy for a member who asked by
 * letter. The copy is the member's: it waits behind their own login, and staff never open it.
 */
export const onBehalfEndpoint = endpoint({
  path: '/on-behalf',
  method: 'post',
  access: can('overseePrivacy'),
  handler: async (req) => {
    const { membershipNumber } = await readBody(req, onBehalf)
    const [row] = await query(
      req,
      sql`SELECT id, organisation_id AS organisation, user_id AS "user" FROM therapists
           WHERE login_number = ${normaliseLoginNumber(membershipNumber)}`,
    )
    const therapist = found.safeParse(row).data
    if (!therapist || !mayWithin(await getViewer(req), 'overseePrivacy', therapist.organisation)) {
      throw invalid({ membershipNumber: 'Er is in jouw organisatie geen lid met dit nummer.' })
    }
    if (therapist.user === null) throw conflict('Dit lid heeft geen account om de kopie mee op te halen.')
    const underWay = 'Er wordt al een kopie voor dit lid gemaakt.'
    return answer(await putUp(req, therapist, 'data-exports.on-behalf', underWay))
  },
})
