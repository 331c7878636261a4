import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { assess } from '@/src/domain/registers/assess'
import type { Assessment } from '@/src/domain/registers/assessment'
import { obligationText } from '@/src/domain/registers/missing'
import { type Reminder, reminderDue } from '@/src/domain/registers/reminders'
import { shortestWay } from '@/src/domain/registers/shortest-way'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import type { DossierInNorm } from '../../shared/dossierRow'
import { everyDossier } from '../../shared/everyDossier'
import { loadDossier } from '../../shared/loadDossier'
import { normById } from '../../shared/normStore'
import { mailHolder } from '../life/store'
import { eachApart, type Tally } from './eachApart'

const candidate = z.object({
  registration: z.number(),
  period: z.number(),
  norm: z.number(),
  /** The date that is reminded of: the period's end, or where obligations run on, the day one of them is due. */
  deadline: z.string(),
  sent: z.array(z.string()).nullable(),
})
type Candidate = z.infer<typeof candidate>
type Due = Candidate & { reminder: Reminder }

/**
 * Reminds of every deadline that comes near (KK-DOS-6, norms §2.19): once per (period, end date, term), also when the job
 * runs twice at once or missed days. The unique index on reminders decides which run sends it.
 */
export async function remind(payload: Payload, on: CalendarDate): Promise<Tally> {
  const asking = await createLocalReq({}, payload)
  const due = [...(await nearEnds(asking, on)), ...(await nearDueDates(asking, on))]
  return eachApart(payload, due, (req, found) => remindOne(req, found, on))
}

/** Periods that end, each with the reminder that is due. */
async function nearEnds(asking: PayloadRequest, on: CalendarDate): Promise<Due[]> {
  const rows = await query(
    asking,
    sql`WITH near AS (
          SELECT p.registration_id AS registration, p.id AS period, p.norm_id AS norm, n.definition -> 'reminders' AS terms,
                 p."end" AS deadline
            FROM periods p JOIN norms n ON n.id = p.norm_id JOIN registrations r ON r.id = p.registration_id
           WHERE p.status = 'running' AND p."end" >= ${on} AND p.start <= ${on} AND r.status = 'active'
             AND n.definition #>> '{period,kind}' = 'fixed')
        SELECT registration, period, norm, deadline::text,
               (SELECT json_agg(term) FROM reminders sent WHERE sent.period_id = near.period AND sent."end" = deadline) AS sent
          FROM near
         WHERE EXISTS
           (SELECT 1 FROM jsonb_array_elements(terms) AS near_term(spec)
             WHERE (deadline - ((spec ->> 'amount') || ' ' || (spec ->> 'unit'))::interval)::date <= ${on}
               AND NOT EXISTS (SELECT 1 FROM reminders sent WHERE sent.period_id = near.period AND sent."end" = deadline
                                  AND sent.term = (spec ->> 'amount') || '-' || (spec ->> 'unit')))
         ORDER BY period`,
  )
  const due: Due[] = []
  for (const found of z.array(candidate).parse(rows)) {
    const reminder = reminderDue(await normById(asking, found.norm), found.deadline, found.sent ?? [], on)
    if (reminder) due.push({ ...found, reminder })
  }
  return due
}

const sentRow = z.object({ period: z.number(), deadline: z.string(), terms: z.array(z.string()) })

/** What was sent for days to come, by period and day. */
async function sentFor(asking: PayloadRequest, on: CalendarDate): Promise<Map<string, string[]>> {
  const rows = await query(
    asking,
    sql`SELECT period_id AS period, "end"::text AS deadline, array_agg(term) AS terms FROM reminders
         WHERE "end" >= ${on} GROUP BY 1, 2`,
  )
  return new Map(
    z
      .array(sentRow)
      .parse(rows)
      .map(({ period, deadline, terms }) => [`${period} ${deadline}`, terms]),
  )
}

/**
 * Where obligations run on instead of a period ending: every day on which an open one is due (norms §3). Which days those
 * are only the assessment knows, so each running dossier is read once, as a stream.
 */
async function nearDueDates(asking: PayloadRequest, on: CalendarDate): Promise<Due[]> {
  const registers = await query(
    asking,
    sql`SELECT DISTINCT n.register_id AS register FROM norms n JOIN periods p ON p.norm_id = n.id
         WHERE p.status = 'running' AND n.definition #>> '{period,kind}' = 'running'`,
  )
  const sent = await sentFor(asking, on)
  const due: Due[] = []
  for (const { register } of z.array(z.object({ register: z.number() })).parse(registers)) {
    for await (const one of everyDossier(asking, { register, on })) {
      const { norm, dossier, period, registration, normId } = one
      if (norm.period.kind !== 'running' || one.status !== 'running' || one.start > on || one.end < on) continue
      const open = assess(norm, dossier, on).obligations.filter(({ state }) => state === 'open')
      for (const deadline of new Set(open.flatMap(({ due }) => (due !== null && due >= on ? [due] : [])))) {
        const terms = sent.get(`${period} ${deadline}`) ?? []
        const reminder = reminderDue(norm, deadline, terms, on)
        if (reminder) due.push({ registration, period, norm: normId, deadline, sent: terms, reminder })
      }
    }
  }
  return due
}

/**
 * What is still to do for a deadline, as the dossier page counts it: the steps to a complete dossier, or only what is due by
 * then where obligations run on.
 */
function stepsFor(
  loaded: DossierInNorm,
  { obligations, submission, on }: Assessment,
  deadline: CalendarDate,
): string[] {
  if (submission.opensOn) return shortestWay(loaded.norm, loaded.dossier, on).map(({ text }) => text)
  return obligations
    .filter(({ state, due }) => (state === 'open' || state === 'overdue') && due !== null && due <= deadline)
    .map(obligationText)
}

async function remindOne(
  req: PayloadRequest,
  { registration, period, deadline, reminder }: Due,
  on: CalendarDate,
): Promise<boolean> {
  const loaded = await loadDossier(req, registration, on)
  if (!loaded || loaded.period !== period || loaded.status !== 'running') return false
  const assessment = assess(loaded.norm, loaded.dossier, on)
  const submits = assessment.submission.opensOn !== null
  const steps = stepsFor(loaded, assessment, deadline)
  // Whoever has done all of this year has nothing to be reminded of; a complete dossier still has to be submitted.
  if (!submits && steps.length === 0) return false
  const rows = await query(
    req,
    sql`INSERT INTO reminders (period_id, "end", term, sent_on, therapist_id, organisation_id)
        VALUES (${period}, ${deadline}, ${reminder.key}, ${on}, ${loaded.therapist}, ${loaded.organisation})
        ON CONFLICT DO NOTHING RETURNING id`,
  )
  if (rows.length === 0) return false
  await mailHolder(req, loaded, `reminder:${period}:${deadline}:${reminder.key}`, (name, link) => ({
    template: 'period-reminder',
    props: { name, register: loaded.registerName, end: deadline, steps, submits, link: link('/dossier') },
  }))
  return true
}
