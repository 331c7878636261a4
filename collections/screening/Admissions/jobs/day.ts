import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isMembersTurn } from '@/src/domain/screening/missing'
import { reminderDueOn } from '@/src/domain/screening/reminder'
import { amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { eachApart, type Tally } from '../../../registers/Registrations/jobs/eachApart'
import { expireSignUps } from '../../SignUps/operations/expire'
import { screeningOf } from '../facts'
import { mailMember } from '../mail'

/**
 * What a new day brings to people in screening: who has everything hears that it waits for the reviewer, once; who hasn't
 * hears every so many days what is missing (KS-ACC-2). Looks at dates: a missed day is caught up, a second run does nothing.
 */
export async function screeningDay(payload: Payload, now: Date): Promise<Tally> {
  const asking = await createLocalReq({}, payload)
  await expireSignUps(asking, now)
  const { reminderDays } = await payload.findGlobal({
    slug: 'screening-settings',
    ...asSystem(asking, 'how often is reminded'),
  })
  const on = amsterdamDay(now)
  const rows = await query(
    asking,
    sql`SELECT id FROM admissions WHERE status = 'open'
           AND (complete_on IS NULL OR coalesce(reminded_on, started_on) + ${reminderDays}::int <= ${on}::date) ORDER BY id`,
  )
  const open = z.array(z.object({ id: z.number() })).parse(rows)
  return eachApart(payload, open, (req, { id }) => lookAt(req, id, reminderDays, on))
}

const openRow = z.object({
  id: z.number(),
  therapist: z.number(),
  organisation: z.number(),
  organisationName: z.string(),
  startedOn: z.string(),
  completeOn: z.string().nullable(),
  remindedOn: z.string().nullable(),
})
type Open = z.infer<typeof openRow>

async function lookAt(req: PayloadRequest, id: number, everyDays: number, on: CalendarDate): Promise<boolean> {
  const [row] = await query(
    req,
    sql`SELECT a.id, a.therapist_id AS therapist, a.organisation_id AS organisation, o.name AS "organisationName",
               a.started_on::text AS "startedOn", a.complete_on::text AS "completeOn", a.reminded_on::text AS "remindedOn"
          FROM admissions a JOIN organisations o ON o.id = a.organisation_id
         WHERE a.id = ${id} AND a.status = 'open' FOR UPDATE OF a`,
  )
  if (!row) return false
  const open = openRow.parse(row)
  const { missing } = await screeningOf(req, open.therapist)
  if (missing.length === 0) return tellComplete(req, open, on)
  const items = missing.filter(isMembersTurn)
  if (items.length === 0 || !reminderDueOn(open, everyDays, on)) return false
  await query(req, sql`UPDATE admissions SET reminded_on = ${on}, updated_at = now() WHERE id = ${id}`)
  await mailMember(req, open, `screening-reminder:${id}:${on}`, (name, link) => ({
    template: 'screening-reminder',
    props: { name, items: items.map(({ label }) => label), waiting: missing.length - items.length, link },
  }))
  return true
}

async function tellComplete(req: PayloadRequest, open: Open, on: CalendarDate): Promise<boolean> {
  if (open.completeOn) return false
  await query(req, sql`UPDATE admissions SET complete_on = ${on}, updated_at = now() WHERE id = ${open.id}`)
  await mailMember(req, open, `screening-complete:${open.id}`, (name, link) => ({
    template: 'screening-complete',
    props: { name, organisation: open.organisationName, link },
  }))
  return true
}
