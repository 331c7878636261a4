import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { addDays, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { mailHolder } from '../life/store'
import { eachApart, type Tally } from './eachApart'

const candidate = z.object({
  period: z.number(),
  start: z.string(),
  end: z.string(),
  register: z.string(),
  therapist: z.number(),
  organisation: z.number(),
})

/** How long after its first day a period is still announced, when nothing ran on that day. */
const lateDays = 14

/**
 * Tells members that the period after an approved one has begun (KK-DOS-7). What began before the decision isn't
 * announced: that decision's own mail says so.
 */
export async function announce(payload: Payload, on: CalendarDate): Promise<Tally> {
  const rows = await query(
    await createLocalReq({}, payload),
    sql`SELECT p.id AS period, p.start::text, p."end"::text, g.name AS register, r.therapist_id AS therapist,
               r.organisation_id AS organisation
          FROM periods p JOIN registrations r ON r.id = p.registration_id JOIN registers g ON g.id = r.register_id
         WHERE p.start BETWEEN ${addDays(on, -lateDays)} AND ${on} AND p.status = 'running' AND r.status = 'active'
           AND (p.created_at AT TIME ZONE 'Europe/Amsterdam')::date < p.start
           AND EXISTS (SELECT 1 FROM periods before WHERE before.registration_id = p.registration_id
                          AND before.status = 'approved' AND before."end" < p.start)
           AND NOT EXISTS (SELECT 1 FROM outbox WHERE key = 'period-started:' || p.id)
         ORDER BY p.id`,
  )
  return eachApart(
    payload,
    z.array(candidate).parse(rows),
    async (req, { period, start, end, register, ...holder }) => {
      await mailHolder(req, holder, `period-started:${period}`, (name, link) => ({
        template: 'period-started',
        props: { name, register, start, end, link: link('/dossier') },
      }))
      return true
    },
  )
}
