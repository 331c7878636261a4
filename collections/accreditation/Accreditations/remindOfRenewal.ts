import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { queueMail } from '@/plugins/notifications/queueMail'
import { renewalNoticeMonths } from '@/src/domain/accreditation/validity'
import { addMonths, amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { contactsOf } from '../Providers/contacts'

const ending = z.object({
  course: z.number(),
  title: z.string(),
  provider: z.number(),
  registerId: z.number(),
  register: z.string(),
  organisation: z.number(),
  until: z.string(),
})
type Ending = z.infer<typeof ending>

/** What ends within the notice, isn't granted again, and isn't being asked for. */
async function endingSoon(req: PayloadRequest, today: CalendarDate): Promise<Ending[]> {
  const rows = await query(
    req,
    sql`SELECT c.id AS course, c.title, c.provider_id AS provider, r.id AS "registerId", r.name AS register,
               r.organisation_id AS organisation, max(a.valid_until)::text AS until
          FROM accreditations a JOIN courses c ON c.id = a.course_id JOIN registers r ON r.id = a.register_id
         WHERE a.revoked_on IS NULL AND c.status = 'offered'
           AND NOT EXISTS (SELECT 1 FROM accreditation_requests q WHERE q.course_id = c.id AND q.register_id = r.id
                AND q.kind <> 'change' AND q.status IN ('submitted', 'returned'))
         GROUP BY c.id, r.id
        HAVING max(a.valid_until) BETWEEN ${today} AND ${addMonths(today, renewalNoticeMonths)}::date
         ORDER BY c.id, r.id`,
  )
  return z.array(ending).parse(rows)
}

/**
 * Tells providers that an accreditation ends in two months (KK-PRV-1). Looks at dates, not at when it ran last: a missed day
 * is caught up, and the same end is told once to each.
 * @returns how many accreditations it told of
 */
export async function remindOfRenewal(payload: Payload, now: Date): Promise<number> {
  const req = await createLocalReq({}, payload)
  const rows = await endingSoon(req, amsterdamDay(now))
  for (const { course, title, provider, registerId, register, organisation, until } of rows) {
    const link = `${payload.config.serverURL}/opleider/aanvragen/nieuw?scholing=${course}&soort=verlenging`
    for (const { user, name, email } of await contactsOf(req, provider)) {
      await queueMail(req, {
        to: email,
        key: `accreditation-renewal:${course}:${registerId}:${until}:${user}`,
        organisation,
        template: 'accreditation-renewal',
        props: { name, course: title, register, until, link },
      })
    }
  }
  return rows.length
}
