import { createLocalReq, type Payload } from 'payload'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { eachApart, type Tally } from '../../../registers/Registrations/jobs/eachApart'
import { takeEffect } from '../effects'

/**
 * What a new day brings to requests: what was planned for it takes effect (KS-SRV-3, KS-SRV-4). Looks at dates alone, so
 * that a missed day is caught up; in the order of their days, so that who goes down and leaves does both.
 */
export async function serviceDay(payload: Payload, now: Date): Promise<Tally> {
  const rows = await query(
    await createLocalReq({}, payload),
    sql`SELECT id FROM service_requests WHERE status = 'planned' AND effect_on <= ${amsterdamDay(now)}
         ORDER BY effect_on, (kind = 'deregistration'), id`,
  )
  const due = rows.map(({ id }) => Number(id))
  return eachApart(payload, due, (req, id) => takeEffect(req, id, now))
}
