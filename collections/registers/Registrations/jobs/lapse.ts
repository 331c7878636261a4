import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { lapsesOn } from '@/src/domain/registers/life'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { normById } from '../../shared/normStore'
import { asPeriod, lockStanding } from '../life/standing'
import { auditLife, mailHolder, savePeriod, saveRegistration } from '../life/store'
import { eachApart, type Tally } from './eachApart'

const candidate = z.object({ registration: z.number(), period: z.number() })
type Candidate = z.infer<typeof candidate>

/**
 * Lapses every registration whose last day to submit has passed without a dossier (norms §2.16). Also after days on which
 * nothing ran; of two runs at once one does it.
 */
export async function lapse(payload: Payload, on: CalendarDate): Promise<Tally> {
  const rows = await query(
    await createLocalReq({}, payload),
    sql`SELECT p.registration_id AS registration, p.id AS period FROM periods p JOIN norms n ON n.id = p.norm_id
         WHERE p.status = 'running' AND p."end" < ${on}
           AND p."end" + coalesce((n.definition ->> 'bookingTermWeeks')::int, 0) * 7 < ${on}
           AND n.definition ? 'submission'
         ORDER BY p.id`,
  )
  return eachApart(payload, z.array(candidate).parse(rows), (req, found) => lapseOne(req, found, on))
}

async function lapseOne(req: PayloadRequest, { registration, period }: Candidate, on: CalendarDate): Promise<boolean> {
  const standing = await lockStanding(req, registration)
  const row = standing.periods.find(({ id }) => id === period)
  // Someone may have submitted, extended or lapsed it since.
  if (!row || !lapsesOn(await normById(req, row.norm), { period: asPeriod(row), status: row.status }, on)) return false
  await savePeriod(req, row.id, { status: 'lapsed' })
  if (standing.periods.at(-1)?.id !== row.id || standing.status !== 'active') return true
  await saveRegistration(req, standing.id, { status: 'lapsed', endedOn: row.end })
  await auditLife(req, standing, 'registrations.lapse', { period: row.id, end: row.end })
  await mailHolder(req, standing, `registration-lapsed:${row.id}:${row.end}`, (name, link) => ({
    template: 'registration-lapsed',
    props: { name, register: standing.registerName, end: row.end, link: link('/registratie') },
  }))
  return true
}
