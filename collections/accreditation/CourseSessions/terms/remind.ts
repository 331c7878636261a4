import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { contactsOf } from '@/collections/accreditation/Providers/contacts'
import { eachApart, type Tally } from '@/collections/registers/Registrations/jobs/eachApart'
import { queueMail } from '@/plugins/notifications/queueMail'
import { dueOn, type TermReminder, termReminder } from '@/src/domain/accreditation/booking-term'
import { addDays, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'

const candidate = z.object({
  session: z.number(),
  provider: z.number(),
  course: z.string(),
  day: z.string(),
  weeks: z.number(),
  near: z.boolean(),
  over: z.boolean(),
})
type Due = z.infer<typeof candidate> & { reminder: TermReminder }

/** Meetings that ended longer ago aren't brought up any more, e.g. those of before the portal. */
const oldestDays = 180

/**
 * Reminds providers of attendance that wasn't handed in: a week before the end of the term, and when it is over (KK-DOS-4).
 * The shortest term of the norms that the course counts in; once each, also after missed days or with two runs at once.
 */
export async function remindOfTerms(payload: Payload, on: CalendarDate): Promise<Tally> {
  const rows = await query(
    await createLocalReq({}, payload),
    sql`SELECT s.id AS session, s.provider_id AS provider, c.title AS course, s.ends_on::text AS day, term.weeks,
               s.reminded_on IS NOT NULL AS near, s.overdue_on IS NOT NULL AS over
          FROM course_sessions s JOIN courses c ON c.id = s.course_id,
               LATERAL (SELECT min((n.definition ->> 'bookingTermWeeks')::int) AS weeks
                          FROM accreditations a JOIN norms n ON n.id = a.norm_id
                         WHERE a.course_id = s.course_id AND s.ends_on BETWEEN a.valid_from AND a.valid_until
                           AND (a.revoked_on IS NULL OR s.ends_on < a.revoked_on)
                           AND (n.definition ->> 'bookingTermWeeks')::int > 0) AS term
         WHERE s.status = 'planned' AND s.ends_on BETWEEN ${addDays(on, -oldestDays)} AND ${on}
           AND term.weeks IS NOT NULL AND s.overdue_on IS NULL
           AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.session_id = s.id AND a.batch_id IS NOT NULL)
         ORDER BY s.id`,
  )
  const due = z
    .array(candidate)
    .parse(rows)
    .flatMap((found): Due[] => {
      const reminder = termReminder(dueOn(found.day, found.weeks), found, on)
      return reminder ? [{ ...found, reminder }] : []
    })
  return eachApart(payload, due, (req, found) => remindOne(req, found, on))
}

async function remindOne(req: PayloadRequest, found: Due, on: CalendarDate): Promise<boolean> {
  const { session, provider, course, day, weeks, reminder } = found
  const column = sql.identifier(reminder === 'near' ? 'reminded_on' : 'overdue_on')
  const taken = await query(
    req,
    sql`UPDATE course_sessions SET ${column} = ${on} WHERE id = ${session} AND ${column} IS NULL RETURNING id`,
  )
  if (taken.length === 0) return false
  for (const { user, email, name } of await contactsOf(req, provider)) {
    await queueMail(req, {
      to: email,
      key: `attendance-${reminder}:${session}:${day}:${user}`,
      template: 'attendance-due',
      props: {
        name,
        course,
        day,
        due: dueOn(day, weeks),
        late: reminder === 'over',
        link: `${req.payload.config.serverURL}/opleider/presentie/${session}`,
      },
    })
  }
  return true
}
