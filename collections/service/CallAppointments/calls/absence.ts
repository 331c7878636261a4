import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { mayEverywhere, mayWithin, rolesWith } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { handOver, type Left } from '@/src/domain/service/hand-over'
import { presentOn } from '@/src/domain/service/slots'
import { addDays, amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { conflict, forbidden, invalid } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { closeDay, reopenDay } from './closure'
import { type OpeningHours, openingHours, startOfDay, takenOn } from './hours'

type Day = { staff: number; day: CalendarDate }

const callRow = z.array(
  z.object({ id: z.number(), start: z.coerce.date(), end: z.coerce.date(), organisation: z.number() }),
)

/** What a colleague still has to call that day. What is over, or on at this moment, stays theirs. */
async function ahead(req: PayloadRequest, { staff, day }: Day, now: Date): Promise<Left[]> {
  const rows = await query(
    req,
    sql`SELECT id, start, "end", organisation_id AS organisation FROM call_appointments
         WHERE staff = ${staff} AND status = 'booked' AND start > ${now.toISOString()}
           AND start >= ${startOfDay(day).toISOString()} AND start < ${startOfDay(addDays(day, 1)).toISOString()} ORDER BY start`,
  )
  return callRow.parse(rows)
}

/** Whoever sends a colleague home works for all that they call for. @throws APIError 403 */
async function reachesAll(req: PayloadRequest, staff: number, calls: readonly Left[]): Promise<void> {
  const roles = sql.param([...rolesWith('takeCalls')])
  const rows = await query(
    req,
    sql`SELECT DISTINCT organisation_id AS organisation FROM memberships
         WHERE user_id = ${staff} AND ended_at IS NULL AND role::text = ANY(${roles}::text[])`,
  )
  const theirs = z.array(z.object({ organisation: z.number().nullable() })).parse(rows)
  const viewer = await getViewer(req)
  const reached = [...theirs, ...calls].every(({ organisation }) =>
    organisation === null ? mayEverywhere(viewer, 'takeCalls') : mayWithin(viewer, 'takeCalls', organisation),
  )
  if (!reached)
    throw forbidden('Deze collega belt ook voor andere organisaties. Vraag het een beheerder van het portaal.')
}

/** One at a time, and no booking in between: what is read here is what is changed. */
const alone = (req: PayloadRequest) => query(req, sql`LOCK TABLE call_appointments IN EXCLUSIVE MODE`)

const notOver = (day: CalendarDate, now: Date) => {
  if (day < amsterdamDay(now)) throw invalid({ day: 'Deze dag is voorbij.' })
}

/** Who calls for members of each of these organisations that day. */
async function presentFor(req: PayloadRequest, organisations: Iterable<number>, day: CalendarDate) {
  const by = new Map<number, readonly number[]>()
  for (const one of organisations) by.set(one, presentOn(day, await openingHours(req, one)))
  return (organisation: number): readonly number[] => by.get(organisation) ?? []
}

async function give(req: PayloadRequest, calls: readonly Left[], moves: Map<number, number>, { staff }: OpeningHours) {
  for (const [id, to] of moves) {
    const name = staff.find(({ account }) => account === to)?.name ?? null
    await query(
      req,
      sql`UPDATE call_appointments SET staff = ${to}, staff_name = ${name}, updated_at = now() WHERE id = ${id}`,
    )
  }
  return calls.filter(({ id }) => moves.has(id))
}

/**
 * A colleague is away for a day, e.g. ill (KS-SRV-7): nobody is planned with them any more, and each of their calls goes to a
 * colleague who is free at that time. In one transaction. The member hears nothing: they are called when they expect it, on the
 * same number. What nobody is free for stays, to be called, moved or cancelled by hand.
 * @throws APIError 400 nobody who calls, or a day that is over · 403 calls for organisations of others
 */
export async function awayFor(req: PayloadRequest, given: Day, now: Date): Promise<{ moved: number; left: number }> {
  return inTransaction(req, async () => {
    const { staff, day } = given
    notOver(day, now)
    await alone(req)
    const hours = await openingHours(req, null)
    const calls = await ahead(req, given, now)
    // Who doesn't call any more can still have calls.
    if (calls.length === 0 && !hours.staff.some(({ account }) => account === staff)) {
      throw invalid({ staff: 'Kies een collega die belafspraken doet.' })
    }
    await reachesAll(req, staff, calls)
    if (presentOn(day, hours).includes(staff)) await closeDay(req, given)
    const present = await presentFor(req, new Set(calls.map(({ organisation }) => organisation)), day)
    const moves = handOver(calls, staff, present, await takenOn(req, [day]))
    for (const { id, organisation } of await give(req, calls, moves, hours)) {
      await recordAudit(req, {
        action: 'call-appointments.reassigned',
        subject: 'call-appointments',
        subjectId: id,
        organisation,
        fields: { from: staff, to: moves.get(id) },
      })
    }
    const done = { moved: moves.size, left: calls.length - moves.size }
    await recordAudit(req, {
      action: 'call-appointments.away',
      subject: 'opening-hours',
      subjectId: null,
      fields: { staff, day, ...done },
    })
    return done
  })
}

/**
 * The colleague is there after all: they can be planned again. What others took over stays with them.
 * @throws APIError 409 away for longer: that is in the settings
 */
export async function backOn(req: PayloadRequest, given: Day, now: Date): Promise<void> {
  return inTransaction(req, async () => {
    notOver(given.day, now)
    await alone(req)
    await reachesAll(req, given.staff, await ahead(req, given, now))
    const hours = await openingHours(req, null)
    if (presentOn(given.day, hours).includes(given.staff)) return
    if (!(await reopenDay(req, given))) {
      throw conflict(
        'Deze collega is langer weg, of werkt die dag niet. Een beheerder past dat aan bij Openingstijden en bellen.',
      )
    }
    await recordAudit(req, {
      action: 'call-appointments.back',
      subject: 'opening-hours',
      subjectId: null,
      fields: { ...given },
    })
  })
}
