import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { can } from '@/src/access/compose'
import { getViewer } from '@/src/access/viewer'
import { momentOfClock } from '@/src/domain/shared/amsterdam-clock'
import { endpoint } from '@/src/lib/endpoint'
import { notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'

const row = z.object({
  id: z.number(),
  status: z.enum(['proposed', 'agreed']),
  date: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  location: z.string().nullable(),
  name: z.string(),
})

/** The visits that a visitor has in their agenda, as a calendar file. @param portal address of the portal */
export function agendaText(visits: readonly z.infer<typeof row>[], portal: string, stamp: Date): string {
  const calendar = ical({
    name: 'Mijn visitaties',
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Registerhuis', product: 'Visitaties', language: 'NL' },
  })
  const host = new URL(portal).hostname
  for (const { id, status, date, startsAt, endsAt, location, name } of visits) {
    const [start, end] = [momentOfClock(`${date}T${startsAt}`), momentOfClock(`${date}T${endsAt}`)]
    if (!start || !end) continue
    calendar.createEvent({
      id: `visitatie-${id}@${host}`,
      stamp,
      start,
      end,
      summary: status === 'agreed' ? `Visitatie: ${name}` : `Visitatie (voorstel): ${name}`,
      location: location ?? undefined,
      status: status === 'agreed' ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
      url: `${portal}/admin/visitatie?open=${id}`,
    })
  }
  return calendar.toString()
}

async function agendaOf(req: PayloadRequest, user: number) {
  const rows = await query(
    req,
    sql`SELECT v.id, v.status::text, v.date::text, v.starts_at AS "startsAt", v.ends_at AS "endsAt", v.location,
               coalesce(nullif(t.display_name, ''), t.first_name) AS name
          FROM visitations v JOIN therapists t ON t.id = v.therapist_id
         WHERE v.visitor_id = ${user} AND v.status IN ('proposed', 'agreed') AND v.starts_at IS NOT NULL
           AND v.ends_at IS NOT NULL ORDER BY v.date, v.start_minute LIMIT 500`,
  )
  return z.array(row).parse(rows)
}

/** `GET /api/visitations/agenda.ics`: the visitor's own agenda (KS-VIS-2). */
export const agendaEndpoint = endpoint({
  path: '/agenda.ics',
  method: 'get',
  access: can('visit'),
  handler: async (req) => {
    const viewer = await getViewer(req)
    if (!viewer) throw notFound()
    const text = agendaText(await agendaOf(req, viewer.userId), req.payload.config.serverURL, new Date())
    return new Response(text, {
      headers: {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': 'attachment; filename="visitaties.ics"',
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
})
