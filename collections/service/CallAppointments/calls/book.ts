import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { mostAhead } from '@/src/domain/service/calls'
import { inTurn, near, startProblem } from '@/src/domain/service/offer'
import { slotAt, slotsOn, timeOf } from '@/src/domain/service/slots'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { conflict, invalid } from '@/src/lib/errors/refusals'
import { formatMoment } from '@/src/lib/format'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { type OpeningHours, openingHours, takenOn } from './hours'
import { mailBooked } from './mail'

export type Wish = {
  therapist: number
  organisation: number
  start: Date
  /** As it is kept: `+31612345678`. */
  phone: string
  subject: string
}

const ownRow = z.array(
  z.object({
    id: z.number(),
    start: z.coerce.date(),
    end: z.coerce.date(),
    phone: z.string(),
    subject: z.string(),
    status: z.string(),
  }),
)

/** The calls of a member that aren't over, with the member locked: two bookings of one member follow each other. */
async function ownAhead(req: PayloadRequest, therapist: number, now: Date) {
  await query(req, sql`SELECT id FROM therapists WHERE id = ${therapist} FOR NO KEY UPDATE`)
  const rows = await query(
    req,
    sql`SELECT id, start, "end", phone, subject, status::text FROM call_appointments
         WHERE therapist_id = ${therapist} AND status <> 'cancelled' AND "end" > ${now.toISOString()} ORDER BY start`,
  )
  return ownRow.parse(rows)
}

/** Names the free times that are nearest, so that one needn't look again. */
function gone(start: Date, hours: OpeningHours, taken: Parameters<typeof slotsOn>[2], now: Date) {
  const free = near(start, slotsOn(amsterdamDay(start), hours, taken, now)).map((slot) => timeOf(slot.start))
  return conflict(
    free.length > 0
      ? `Deze tijd is net bezet. Nog vrij op deze dag: ${free.join(', ')}.`
      : 'Deze tijd is net bezet, en op deze dag is er geen andere meer vrij. Kies een andere dag.',
  )
}

/** Puts the call with this colleague; null when they, or the member, are busy then after all. */
async function put(req: PayloadRequest, wish: Wish, end: Date, by: { account: number; name: string | null }) {
  const { therapist, organisation, start, phone, subject } = wish
  // The constraint says who was first; without an error, so that the next colleague can be tried in this transaction.
  const [row] = await query(
    req,
    sql`INSERT INTO call_appointments (therapist_id, organisation_id, start, "end", staff, staff_name, phone, subject, status)
        VALUES (${therapist}, ${organisation}, ${start.toISOString()}, ${end.toISOString()}, ${by.account}, ${by.name},
                ${phone}, ${subject}, 'booked') ON CONFLICT DO NOTHING RETURNING id`,
  )
  return typeof row?.id === 'number' ? row.id : null
}

/**
 * Books a call (KS-SRV-7): with the first colleague who is free, told by mail. The same wish sent again is the same call.
 * @returns its id, and whether it stood already
 * @throws APIError 400 not a time at which somebody calls · 409 taken, with the nearest free times, or too many ahead
 */
export async function bookCall(req: PayloadRequest, wish: Wish, now: Date): Promise<{ id: number; stood: boolean }> {
  const { therapist, organisation, start, phone, subject } = wish
  return inTransaction(req, async () => {
    const own = await ownAhead(req, therapist, now)
    const same = own.find((call) => call.start.getTime() === start.getTime() && call.status === 'booked')
    if (same?.phone === phone && same.subject === subject) return { id: same.id, stood: true }
    // After who is away was settled, and not during: nobody is booked with a colleague who was just sent home.
    await query(req, sql`LOCK TABLE call_appointments IN ROW EXCLUSIVE MODE`)
    const hours = await openingHours(req, organisation)
    const problem = startProblem(start, hours, now)
    if (problem) throw invalid({ start: problem })
    const end = new Date(start.getTime() + hours.slotMinutes * 60_000)
    const meanwhile = own.find((call) => call.start < end && start < call.end)
    if (meanwhile) {
      throw conflict(`Je hebt dan al een belafspraak, op ${formatMoment(meanwhile.start)}. Kies een andere tijd.`)
    }
    if (own.filter(({ status }) => status === 'booked').length >= mostAhead) {
      throw conflict(`Je hebt al ${mostAhead} belafspraken staan. Annuleer er eerst een.`)
    }
    const day = [amsterdamDay(start)]
    const taken = await takenOn(req, day)
    const slot = slotAt(start, hours, taken, now)
    for (const account of slot ? inTurn(slot, taken) : []) {
      const staffName = hours.staff.find((one) => one.account === account)?.name ?? null
      const id = await put(req, wish, end, { account, name: staffName })
      if (id === null) continue
      await recordAudit(req, {
        action: 'call-appointments.booked',
        subject: 'call-appointments',
        subjectId: id,
        organisation,
        fields: { start: start.toISOString() },
      })
      await mailBooked(req, { ...wish, id, staffName })
      return { id, stood: false }
    }
    throw gone(start, hours, await takenOn(req, day), now)
  })
}
