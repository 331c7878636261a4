import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { anyOf, can } from '@/src/access/compose'
import { mayWithin } from '@/src/access/permissions'
import { isProfessional, signedIn } from '@/src/access/rules'
import { getViewer } from '@/src/access/viewer'
import { callActions } from '@/src/domain/service/calls'
import { isCalendarDate } from '@/src/domain/shared/calendar-date'
import { endpoint } from '@/src/lib/endpoint'
import { forbidden, invalid } from '@/src/lib/errors/refusals'
import { asUser } from '@/src/lib/local-api'
import { limit } from '@/src/lib/rate-limit'
import { readBody, readBodyIfAny } from '@/src/lib/read-body'
import { query, sql } from '@/src/lib/sql'
import { awayFor, backOn } from './calls/absence'
import { bookCall } from './calls/book'
import { calendarEndpoint } from './calls/calendar'
import { moveCall, reassignCall } from './calls/move'
import { slotsEndpoint } from './calls/slots'
import { callWish } from './calls/wish'

/** For whom staff books: the number that the member says. */
const onBehalf = callWish.extend({ member: z.string().trim().min(1).max(40).nullish() })

/** Who would be called: oneself, or for staff the member with this number. @throws APIError 403 · 404 */
async function calledFor(req: PayloadRequest, number: string | null) {
  const viewer = await getViewer(req)
  if (number === null) {
    if (!viewer?.therapist) throw forbidden('Vul in voor welk lid je de belafspraak maakt.')
    const { id: therapist, organisation } = viewer.therapist
    await limit(req, 'call-booked', therapist)
    return { therapist, organisation }
  }
  const rows = await query(
    req,
    sql`SELECT id AS therapist, organisation_id AS organisation FROM therapists WHERE lower(membership_number) = lower(${number})`,
  )
  const members = z.array(z.object({ therapist: z.number(), organisation: z.number() })).parse(rows)
  const [member] = members.filter(({ organisation }) => mayWithin(viewer, 'takeCalls', organisation))
  // Unknown and out of reach look the same.
  if (!member) throw invalid({ member: 'Dit lidnummer kennen we niet. Kijk het na.' })
  return member
}

const answer = async (req: PayloadRequest, id: number, status: number) => {
  const doc = await req.payload.findByID({ collection: 'call-appointments', id, depth: 0, ...asUser(req) })
  return Response.json({ doc }, { status })
}

/** `POST /api/call-appointments` {start, phone, subject}: 201; 200 when the same stood already; 409 when taken. */
const book = endpoint({
  path: '/',
  method: 'post',
  access: (viewer) => anyOf(isProfessional, can('takeCalls'))(viewer),
  handler: async (req) => {
    const { member, ...wish } = await readBody(req, onBehalf)
    const who = await calledFor(req, member ?? null)
    const { id, stood } = await bookCall(req, { ...wish, ...who }, new Date())
    return answer(req, id, stood ? 200 : 201)
  },
})

const line = (max: number) => z.string('Stuur tekst.').trim().max(max, `Houd het bij ${max} tekens.`).nullish()
const said = z.object({ reason: line(300), note: line(2000) }).nullish()

const reassign = endpoint({
  path: '/:id/reassign',
  method: 'post',
  access: can('takeCalls'),
  handler: async (req) => {
    const { staff } = await readBody(req, z.object({ staff: z.int('Kies een collega.') }))
    return answer(req, await reassignCall(req, req.routeParams?.id, staff), 200)
  },
})

const absent = z.object({
  staff: z.int('Kies een collega.'),
  day: z.string('Vul een dag in.').refine(isCalendarDate, 'Vul een bestaande dag in.'),
  away: z.boolean('Zeg of deze collega weg is.'),
})

/** `POST /api/call-appointments/absence` {staff, day, away}: away, with what was `moved` and what is `left`; or back. */
const absence = endpoint({
  path: '/absence',
  method: 'post',
  access: can('takeCalls'),
  handler: async (req) => {
    const { away, ...day } = await readBody(req, absent)
    if (away) return Response.json(await awayFor(req, day, new Date()))
    await backOn(req, day, new Date())
    return Response.json({ moved: 0, left: 0 })
  },
})

/** Everything that is done with calls (KS-SRV-7). */
export const callEndpoints: Endpoint[] = [
  slotsEndpoint,
  book,
  calendarEndpoint,
  absence,
  reassign,
  ...callActions.map((action) =>
    endpoint({
      path: `/:id/${action}`,
      method: 'post',
      access: signedIn,
      handler: async (req) => {
        const body = await readBodyIfAny(req, said)
        const asked = { id: req.routeParams?.id, action, reason: body?.reason || null, note: body?.note || null }
        return answer(req, await moveCall(req, asked, new Date()), 200)
      },
    }),
  ),
]
