import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { nextStart } from '@/src/domain/registers/periods'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { normById } from '../../shared/normStore'
import { asPeriod, lockStanding } from '../life/standing'
import { openPeriod, savePeriod } from '../life/store'
import { eachApart, type Tally } from './eachApart'

const candidate = z.object({ registration: z.number() })

/**
 * Where obligations run per year: closes every cycle that is over and opens the next, under the norm in force on its
 * first day (norms §2.11, §2.15). A portal that stood still for years catches up.
 */
export async function turnCycles(payload: Payload, on: CalendarDate): Promise<Tally> {
  const rows = await query(
    await createLocalReq({}, payload),
    sql`SELECT DISTINCT p.registration_id AS registration FROM periods p
          JOIN norms n ON n.id = p.norm_id JOIN registrations r ON r.id = p.registration_id
         WHERE p.status = 'running' AND p."end" < ${on} AND n.definition #>> '{period,kind}' = 'running'
           AND r.status = 'active'
         ORDER BY 1`,
  )
  return eachApart(payload, z.array(candidate).parse(rows), (req, { registration }) => turn(req, registration, on))
}

async function turn(req: PayloadRequest, registration: number, on: CalendarDate): Promise<boolean> {
  let turned = false
  for (;;) {
    const { periods, status } = await lockStanding(req, registration)
    const last = periods.at(-1)
    if (!last || status !== 'active' || last.status !== 'running' || last.end >= on) return turned
    if ((await normById(req, last.norm)).period.kind !== 'running') return turned
    await savePeriod(req, last.id, { status: 'closed' })
    await openPeriod(req, registration, nextStart(asPeriod(last)))
    turned = true
  }
}
