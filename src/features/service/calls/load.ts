import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { offerFrom } from '@/collections/service/CallAppointments/calls/slots'
import { getViewer } from '@/src/access/viewer'
import { type DayOffered, lastDay, near, startProblem } from '@/src/domain/service/offer'
import type { Slot } from '@/src/domain/service/slots'
import { addDays, amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { phoneInWords } from '@/src/domain/shared/contact'
import { parseDate } from '@/src/lib/dutch-input'
import { query, sql } from '@/src/lib/sql'
import type { CallAddress } from './address'

const ownCall = z.object({
  id: z.number(),
  start: z.coerce.date(),
  end: z.coerce.date(),
  phone: z.string(),
  subject: z.string(),
  staffName: z.string().nullable(),
})

/** A call that a member has ahead. */
export type OwnCall = z.infer<typeof ownCall>

/** The days of the card when it is open. */
export type OpenCalls = {
  today: CalendarDate
  /** The last day that can be chosen. */
  last: CalendarDate
  days: DayOffered[]
  /** The day after the ones that are shown; null when that is too far. */
  next: CalendarDate | null
  /** What was picked, when it is still free. */
  chosen: Slot | null
  /** When what was picked is gone meanwhile: the nearest times, so that a form that is half filled in can go on. */
  instead: Slot[]
  /** Why the day or time of the address can't be; at its field when it was the day. */
  problem: { of: 'day' | 'time'; message: string } | null
  /** How long a call is, in minutes. */
  minutes: number
  /** Whether anybody calls at all. */
  anybody: boolean
}

export type CallsOfMember = {
  address: CallAddress
  own: OwnCall[]
  /** The number that we have of them, as people write it; empty when there is none. */
  phone: string
  /** null: the card isn't open. */
  open: OpenCalls | null
}

/** Calls ahead, and the number that we have: that of the practice, else the private one (source 001). One query. */
async function ownCalls(req: PayloadRequest, therapist: number, now: Date): Promise<{ own: OwnCall[]; phone: string }> {
  const [row] = await query(
    req,
    sql`SELECT (SELECT coalesce(json_agg(json_build_object('id', c.id, 'start', c.start, 'end', c."end", 'phone', c.phone,
                        'subject', c.subject, 'staffName', c.staff_name) ORDER BY c.start), '[]')
                  FROM call_appointments c WHERE c.therapist_id = ${therapist} AND c.status = 'booked'
                   AND c."end" > ${now.toISOString()}) AS own,
               coalesce((SELECT nullif(p.phone, '') FROM practice_profiles p WHERE p.therapist_id = ${therapist} LIMIT 1),
                        (SELECT nullif(d.phone, '') FROM personal_details d WHERE d.therapist_id = ${therapist} LIMIT 1),
                        '') AS phone`,
  )
  const { own, phone } = z.object({ own: z.array(ownCall), phone: z.string() }).parse(row)
  return { own, phone: phoneInWords(phone) }
}

/** The day to begin with: the one that was asked for, the day of the time that was picked, or today. */
function firstDay({ day, start }: CallAddress, today: CalendarDate): { from: CalendarDate; wrong: boolean } {
  if (day !== undefined) {
    const read = parseDate(day)
    return { from: read ?? today, wrong: read === null }
  }
  const far = start !== null && Math.abs(start.getTime()) > 8e13
  return { from: start === null || far ? today : amsterdamDay(start), wrong: false }
}

async function openCalls(
  req: PayloadRequest,
  organisation: number | null,
  address: CallAddress,
  now: Date,
): Promise<OpenCalls> {
  const today = amsterdamDay(now)
  const { from, wrong } = firstDay(address, today)
  const { hours, days } = await offerFrom(req, organisation, { from, count: 4, now })
  const { start } = address
  const free = days.flatMap(({ slots }) => slots)
  const chosen = free.find((slot) => slot.start.getTime() === start?.getTime()) ?? null
  const last = lastDay(hours, now)
  const next = from < today || from > last ? null : addDays(days.at(-1)?.date ?? today, 1)
  const gone = start !== null && chosen === null
  return {
    today,
    last,
    days,
    next: next !== null && next <= last ? next : null,
    chosen,
    instead: gone ? near(start, free, 4) : [],
    problem: wrong
      ? { of: 'day', message: 'Vul een bestaande datum in, bijvoorbeeld 22-11-2026.' }
      : gone
        ? { of: 'time', message: startProblem(start, hours, now) ?? 'Deze tijd is net bezet. Kies een andere.' }
        : null,
    minutes: hours.slotMinutes,
    anybody: hours.hours.length > 0 && hours.staff.length > 0,
  }
}

/** Everything that the card about calls shows (KS-SRV-7). One query, two more when it is open. */
export async function loadCalls(req: PayloadRequest, address: CallAddress, now = new Date()): Promise<CallsOfMember> {
  const viewer = await getViewer(req)
  if (!viewer?.therapist) return { address, own: [], phone: '', open: null }
  const { id, organisation } = viewer.therapist
  const [mine, open] = await Promise.all([
    ownCalls(req, id, now),
    address.open ? openCalls(req, organisation, address, now) : null,
  ])
  return { address, ...mine, open }
}
