import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { closeDay } from '@/collections/service/CallAppointments/calls/closure'
import { openingHours } from '@/collections/service/CallAppointments/calls/hours'
import { slotsOn } from '@/src/domain/service/slots'
import { addDays, amsterdamDay } from '@/src/domain/shared/calendar-date'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { absence, type CallPlan, callers, callHours, callPlans } from '../data/calls'

/** Accounts of the demo by their address. */
async function accounts(req: PayloadRequest, emails: readonly string[]): Promise<Map<string, number>> {
  const rows = await query(req, sql`SELECT id, email FROM users WHERE email = ANY(${sql.param([...emails])}::text[])`)
  return new Map(
    z
      .array(z.object({ id: z.number(), email: z.string() }))
      .parse(rows)
      .map(({ id, email }) => [email, id]),
  )
}

/** The nth working day from today, before (negative) or after it; 0 is today or the first working day after it. */
function dayOf(n: number, now: Date, works: (day: string) => boolean): string {
  const step = n < 0 ? -1 : 1
  let day = amsterdamDay(now)
  for (let left = Math.abs(n), tries = 0; tries < 30; tries += 1) {
    if (works(day) && (n >= 0 || tries > 0)) {
      if (left === (n < 0 ? 1 : 0)) return day
      left -= 1
    }
    day = addDays(day, step)
  }
  return day
}

/** Opening hours with two colleagues, calls that were, are and will be, and a day off of one of them (KS-SRV-7). After the accounts and members. */
export async function seedCalls(req: PayloadRequest, now: Date): Promise<void> {
  const known = await accounts(req, [...callers.map(({ email }) => email), ...callPlans.map(({ email }) => email)])
  const staff = callers.flatMap(({ email, name }) => {
    const account = known.get(email)
    return account === undefined ? [] : [{ account, name }]
  })
  await req.payload.updateGlobal({
    slug: 'opening-hours',
    data: { ...callHours, staff },
    ...asSystem(req, 'demo data'),
  })
  const hours = await openingHours(req, null)
  // As it would have looked long before: all of a day's times, whatever the time is now.
  const timesOn = (day: string) =>
    slotsOn(day, { ...hours, leadMinutes: 0, horizonDays: 400 }, [], new Date(`${addDays(day, -1)}T12:00:00Z`))
  const works = (day: string): boolean => timesOn(day).length > 0
  for (const plan of callPlans) await seedCall(req, plan, timesOn(dayOf(plan.day, now, works))[plan.slot], staff, now)
  const away = staff[absence.staff]
  if (away) await closeDay(req, { staff: away.account, day: dayOf(absence.day, now, works) })
}

async function seedCall(
  req: PayloadRequest,
  { email, staff, subject, status, note, reason }: CallPlan,
  slot: { start: Date; end: Date } | undefined,
  colleagues: readonly { account: number; name: string }[],
  now: Date,
): Promise<void> {
  const colleague = colleagues[staff]
  if (!slot || !colleague) return
  // What was planned for later today than it is now, hasn't been yet.
  const stands = status !== 'cancelled' && slot.start > now ? 'booked' : status
  await query(
    req,
    sql`INSERT INTO call_appointments (therapist_id, organisation_id, start, "end", staff, staff_name, phone, subject, status, note,
               cancel_reason, cancelled_at)
        SELECT t.id, t.organisation_id, ${slot.start.toISOString()}, ${slot.end.toISOString()}, ${colleague.account},
               ${colleague.name}, '+31612345678', ${subject}, ${stands}, ${stands === 'booked' ? null : (note ?? null)},
               ${reason ?? null}, ${status === 'cancelled' ? new Date(slot.start.getTime() - 7_200_000).toISOString() : null}
          FROM therapists t JOIN users u ON u.id = t.user_id WHERE u.email = ${email} ON CONFLICT DO NOTHING`,
  )
}
