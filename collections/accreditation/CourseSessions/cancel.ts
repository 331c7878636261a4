import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { signedIn } from '@/src/access/rules'
import { getViewer } from '@/src/access/viewer'
import { sessionIsPast } from '@/src/domain/accreditation/session-problems'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { endpoint } from '@/src/lib/endpoint'
import { conflict, invalid, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asSystem, asUser } from '@/src/lib/local-api'
import { readBody } from '@/src/lib/read-body'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'

const stored = z.object({ provider: z.number(), status: z.string(), endsOn: z.string(), attended: z.boolean() })

const mostLetters = 500

/** Says that a meeting doesn't take place, and why (KK-PRV-1). @throws APIError 404, 409 with the reason, 400 without one */
export const cancelSession = (req: PayloadRequest, given: unknown, reason: string): Promise<number> =>
  inTransaction(req, async () => {
    const id = idFrom(given)
    if (id === null) throw notFound()
    await query(req, sql`SELECT id FROM course_sessions WHERE id = ${id} FOR UPDATE`)
    const rows = await query(
      req,
      sql`SELECT provider_id AS provider, status::text, ends_on::text AS "endsOn",
                 EXISTS (SELECT 1 FROM attendance WHERE session_id = s.id AND ended_at IS NULL) AS attended
            FROM course_sessions s WHERE id = ${id}`,
    )
    const session = stored.safeParse(rows[0]).data
    const viewer = await getViewer(req)
    if (!session || !viewer?.providers.includes(session.provider)) throw notFound()
    if (session.status === 'cancelled') throw conflict('Deze bijeenkomst was al afgezegd.')
    if (session.attended) throw conflict('Er is al presentie ingeleverd: deze bijeenkomst is doorgegaan.')
    if (sessionIsPast(session.endsOn, amsterdamDay(new Date()))) throw conflict('Deze bijeenkomst is al geweest.')
    const why = reason.trim()
    if (!why)
      throw invalid({ reason: 'Schrijf waarom de bijeenkomst niet doorgaat. Deelnemers lezen dit in de agenda.' })
    if (why.length > mostLetters) throw invalid({ reason: `Gebruik hooguit ${mostLetters} tekens.` })
    const data = { status: 'cancelled' as const, cancelledReason: why }
    await req.payload.update({ collection: 'course-sessions', id, data, ...asSystem(req, 'cancelled by its provider') })
    return id
  })

/** `POST /api/course-sessions/:id/cancel` `{ reason }`. */
export const cancelEndpoint: Endpoint = endpoint({
  path: '/:id/cancel',
  method: 'post',
  access: signedIn,
  handler: async (req) => {
    const { reason } = await readBody(req, z.object({ reason: z.string('Stuur de reden als tekst.').default('') }))
    const id = await cancelSession(req, req.routeParams?.id, reason)
    return Response.json({ doc: await req.payload.findByID({ collection: 'course-sessions', id, ...asUser(req) }) })
  },
})
