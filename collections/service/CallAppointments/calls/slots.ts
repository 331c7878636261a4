import type { PayloadRequest } from 'payload'
import { anyOf, can } from '@/src/access/compose'
import { isProfessional } from '@/src/access/rules'
import { getViewer } from '@/src/access/viewer'
import { type DayOffered, datesFrom, lastDay, offerOn } from '@/src/domain/service/offer'
import { amsterdamDay, type CalendarDate, isCalendarDate } from '@/src/domain/shared/calendar-date'
import { endpoint } from '@/src/lib/endpoint'
import { invalid } from '@/src/lib/errors/refusals'
import { type OpeningHours, openingHours, takenOn } from './hours'

export type Offer = { hours: OpeningHours; days: DayOffered[] }

/**
 * What is free from a day on: the day itself and the next working days (KS-SRV-7). Two queries.
 * @param organisation of who would be called; null: any
 */
export async function offerFrom(
  req: PayloadRequest,
  organisation: number | null,
  { from, count, now }: { from: CalendarDate; count: number; now: Date },
): Promise<Offer> {
  const hours = await openingHours(req, organisation)
  const dates = datesFrom(from, hours, now, count)
  const open = dates.filter((date) => date >= amsterdamDay(now) && date <= lastDay(hours, now))
  return { hours, days: offerOn(dates, hours, await takenOn(req, open), now) }
}

const mostDays = 14

function askedFor(req: PayloadRequest, now: Date): { from: CalendarDate; count: number } {
  const from = req.searchParams.get('from') ?? amsterdamDay(now)
  const days = req.searchParams.get('days') ?? '4'
  if (!isCalendarDate(from)) throw invalid({ from: 'Vul een bestaande datum in, als jjjj-mm-dd.' })
  if (!/^\d{1,2}$/.test(days) || Number(days) < 1 || Number(days) > mostDays) {
    throw invalid({ days: `Vul een aantal dagen in van 1 tot en met ${mostDays}.` })
  }
  return { from, count: Number(days) }
}

/** `GET /api/call-appointments/slots?from=&days=`: times at which one can be called; `free`: by how many colleagues. */
export const slotsEndpoint = endpoint({
  path: '/slots',
  method: 'get',
  access: (viewer) => anyOf(isProfessional, can('takeCalls'))(viewer),
  handler: async (req) => {
    const now = new Date()
    const viewer = await getViewer(req)
    const { days } = await offerFrom(req, viewer?.therapist?.organisation ?? null, { ...askedFor(req, now), now })
    return Response.json(
      {
        timeZone: 'Europe/Amsterdam',
        days: days.map(({ date, closed, slots }) => ({
          date,
          closed,
          slots: slots.map(({ start, end, staff }) => ({ start, end, free: staff.length })),
        })),
      },
      { headers: { 'Cache-Control': 'private, no-store' } },
    )
  },
})
