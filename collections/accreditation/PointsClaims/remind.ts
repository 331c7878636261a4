import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { eachApart, type Tally } from '@/collections/registers/Registrations/jobs/eachApart'
import { queueMail } from '@/plugins/notifications/queueMail'
import { addDays, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { mailboxesOf } from '../Providers/contacts'

const row = z.object({
  id: z.number(),
  title: z.string(),
  provider: z.number(),
  organisation: z.number().nullable(),
  number: z.string(),
  date: z.string(),
  due: z.string(),
})
type Silent = z.infer<typeof row>

/** Terms that passed longer ago aren't brought up any more, e.g. after the portal stood still. */
const oldestDays = 30

/**
 * Tells providers that their term for a claim passed without an answer, once: the register may decide now, and they can
 * still answer until it does. Looks at dates, so that a missed day is caught up.
 */
export async function remindOfClaims(payload: Payload, on: CalendarDate): Promise<Tally> {
  const rows = await query(
    await createLocalReq({}, payload),
    sql`SELECT i.id, i.title, i.provider_id AS provider, i.organisation_id AS organisation, r.number, i.date::text AS date,
               i.answer_due_on::text AS due
          FROM points_claims i JOIN registrations r ON r.id = i.registration_id
         WHERE i.status IN ('submitted', 'returned') AND i.answer IS NULL AND i.provider_id IS NOT NULL
           AND i.answer_due_on BETWEEN ${addDays(on, -oldestDays)} AND ${addDays(on, -1)}
           AND NOT EXISTS (SELECT 1 FROM outbox WHERE key LIKE 'claim-unanswered:' || i.id || ':%') ORDER BY i.id`,
  )
  return eachApart(payload, z.array(row).parse(rows), remindOne)
}

async function remindOne(req: PayloadRequest, { id, title, provider, organisation, number, date, due }: Silent) {
  const people = await mailboxesOf(req, provider)
  for (const { email, name } of people) {
    await queueMail(req, {
      to: email,
      key: `claim-unanswered:${id}:${email}`,
      organisation,
      template: 'claim-unanswered',
      props: {
        name,
        number,
        course: title,
        date,
        due,
        link: `${req.payload.config.serverURL}/opleider/meldingen#melding-${id}`,
      },
    })
  }
  return people.length > 0
}
