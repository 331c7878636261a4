import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { queueMail } from '@/plugins/notifications/queueMail'
import { memberEmail } from '@/src/lib/member-email'
import { query, sql } from '@/src/lib/sql'

/** Days after which who didn't answer is asked once more. */
const patience = 7

const row = z.object({
  id: z.number(),
  organisation: z.number().nullable(),
  email: z.string(),
  name: z.string(),
  author: z.string(),
  date: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
})

const keyOf = (participant: number): string => `intervisie-reminder:${participant}`

/**
 * Reminds who is named in a report and didn't answer in a week: once. Looks at moments and at what was mailed, so that a missed
 * day is caught up and a second run does nothing.
 */
export async function remindToConfirm(payload: Payload, now: Date): Promise<{ done: number; failed: number }> {
  const req = await createLocalReq({}, payload)
  const rows = await query(
    req,
    sql`SELECT p.id, p.organisation_id AS organisation, ${memberEmail} AS email, t.first_name AS name, coalesce(a.display_name, a.last_name) AS author,
               r.date::text AS date, r.starts_at AS "startsAt", r.ends_at AS "endsAt"
          FROM intervisie_report_participants p
          JOIN intervisie_reports r ON r.id = p.report_id
          JOIN therapists t ON t.id = p.therapist_id
          JOIN therapists a ON a.id = r.therapist_id
          JOIN users u ON u.id = t.user_id
         WHERE p.answer = 'waiting' AND r.status = 'sent' AND t.standing <> 'ended'
           AND r.sent_at <= ${now.toISOString()}::timestamptz - make_interval(days => ${patience})
           AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.key = 'intervisie-reminder:' || p.id)
         ORDER BY p.id LIMIT 1000`,
  )
  const tally = { done: 0, failed: 0 }
  for (const { id, organisation, email, ...about } of z.array(row).parse(rows)) {
    const props = { ...about, again: true, link: `${payload.config.serverURL}/intervisie` }
    try {
      await queueMail(await createLocalReq({}, payload), {
        to: email,
        key: keyOf(id),
        organisation,
        template: 'intervisie-confirm',
        props,
      })
      tally.done += 1
    } catch (error) {
      payload.logger.error({ err: error, participant: id }, 'reminder of a report failed')
      tally.failed += 1
    }
  }
  return tally
}
