import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { z } from 'zod'
import { contentDisposition } from '@/plugins/private-files/endpoints/contentDisposition'
import { isProfessional } from '@/src/access/rules'
import { getViewer } from '@/src/access/viewer'
import { phoneInWords } from '@/src/domain/shared/contact'
import { endpoint } from '@/src/lib/endpoint'
import { notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { query, sql } from '@/src/lib/sql'

const row = z.object({
  id: z.number(),
  start: z.coerce.date(),
  end: z.coerce.date(),
  phone: z.string(),
  subject: z.string(),
  staffName: z.string().nullable(),
  status: z.string(),
})

/**
 * A call for the member's own calendar (KS-SRV-7). Its moments are in UTC, so that it is right in every zone and on both days that
 * the clock changes; its uid stays, so that a newer file replaces it. @param portal address of the portal
 */
export function callCalendar(call: z.infer<typeof row>, portal: string, stamp: Date): string {
  const { id, start, end, phone, subject, staffName, status } = call
  const calendar = ical({
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Registerhuis', product: 'Belafspraken', language: 'NL' },
  })
  const cancelled = status === 'cancelled'
  const event = calendar.createEvent({
    id: `belafspraak-${id}@${new URL(portal).hostname}`,
    stamp,
    start,
    end,
    summary: cancelled ? 'Geannuleerd: belafspraak' : 'Belafspraak: je wordt gebeld',
    description: `${staffName ?? 'Een medewerker'} belt je op ${phoneInWords(phone)} over: ${subject}`,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    url: `${portal}/service-contact?open=bellen#bellen`,
  })
  if (!cancelled) event.createAlarm({ type: ICalAlarmType.display, triggerBefore: 600 })
  return calendar.toString()
}

/** `GET /api/call-appointments/:id/calendar.ics`: one's own call. */
export const calendarEndpoint = endpoint({
  path: '/:id/calendar.ics',
  method: 'get',
  access: isProfessional,
  handler: async (req) => {
    const viewer = await getViewer(req)
    const id = idFrom(req.routeParams?.id)
    if (id === null || !viewer?.therapist) throw notFound()
    const [found] = await query(
      req,
      sql`SELECT id, start, "end", phone, subject, staff_name AS "staffName", status::text FROM call_appointments
           WHERE id = ${id} AND therapist_id = ${viewer.therapist.id}`,
    )
    if (!found) throw notFound()
    return new Response(callCalendar(row.parse(found), req.payload.config.serverURL, new Date()), {
      headers: {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': contentDisposition(`belafspraak-${id}.ics`),
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
})
