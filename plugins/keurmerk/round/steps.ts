import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { RoundStep } from '@/src/domain/keurmerk/round'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { mailStep, type StepMail } from '../mails'
import type { KeurmerkOptions } from '../options'
import type { Round } from '../rows'
import { grant } from './grant'
import { unjudged } from './unjudged'

type Work = (req: PayloadRequest, options: KeurmerkOptions, round: Round, at: Date) => Promise<number | null>
type Condition = ReturnType<typeof sql>

const practice = z.object({
  id: z.number(),
  organisation: z.number(),
  therapist: z.number().nullable(),
  practiceName: z.string(),
})
const columns = sql`id, organisation_id AS organisation, therapist_id AS therapist, practice_name AS "practiceName"`

/** One mail to each practice of the round that meets the condition. */
const mailing =
  (condition: Condition, ...templates: StepMail[]): Work =>
  async (req, options, round) => {
    const rows = await query(
      req,
      sql`SELECT ${columns} FROM self_evaluations WHERE round_id = ${round.id} AND outcome IS NULL AND ${condition} ORDER BY id`,
    )
    for (const one of z.array(practice).parse(rows)) {
      for (const template of templates) await mailStep(req, options, round, one, template)
    }
    return rows.length
  }

/** Who sent nothing in time gets no keurmerk, and hears what that means (KB-3). */
const close: Work = async (req, options, round, at) => {
  const rows = await query(
    req,
    sql`UPDATE self_evaluations SET outcome = 'nothing-sent', decided_on = ${amsterdamDay(at)}, updated_at = now()
         WHERE round_id = ${round.id} AND sent_at IS NULL AND outcome IS NULL RETURNING ${columns}`,
  )
  for (const one of z.array(practice).parse(rows)) await mailStep(req, options, round, one, 'keurmerk-nothing-sent')
  return rows.length
}

const ids = (rows: Record<string, unknown>[]): number[] => rows.map(({ id }) => Number(id))

/** The report, for all at once, when every answer was judged (KB-5); all green is granted (KB-6). */
const report: Work = async (req, options, round, at) => {
  if ((await unjudged(req, round, 1)) > 0) return null
  const reported = await query(
    req,
    sql`UPDATE self_evaluations SET reported_at = ${at.toISOString()}, updated_at = now()
         WHERE round_id = ${round.id} AND sent_at IS NOT NULL AND reported_at IS NULL AND outcome IS NULL
         RETURNING ${columns}, NOT EXISTS (SELECT 1 FROM keurmerk_judgements j WHERE j.evaluation_id = self_evaluations.id
                                             AND j.turn = 1 AND NOT j.second AND j.judgement <> 'sufficient') AS green`,
  )
  await grant(req, options, round, ids(reported.filter(({ green }) => green === true)), at)
  for (const one of z.array(practice).parse(reported.filter(({ green }) => green !== true))) {
    await mailStep(req, options, round, one, 'keurmerk-report')
  }
  return reported.length
}

/** The decision about whoever wasn't granted at the report (KB-6), when every answer that was sent again was judged. */
const decide: Work = async (req, options, round, at) => {
  if ((await unjudged(req, round, 2)) > 0) return null
  const met = await query(
    req,
    sql`SELECT e.id FROM self_evaluations e
         WHERE e.round_id = ${round.id} AND e.outcome IS NULL AND e.reported_at IS NOT NULL AND e.sent_again_at IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM keurmerk_judgements a
                            WHERE a.evaluation_id = e.id AND a.turn = 1 AND NOT a.second AND a.judgement <> 'sufficient'
                              AND NOT EXISTS (SELECT 1 FROM keurmerk_judgements b
                                               WHERE b.evaluation_id = e.id AND b.turn = 2 AND NOT b.second
                                                 AND b.code = a.code AND b.judgement = 'sufficient'))`,
  )
  const granted = await grant(req, options, round, ids(met), at)
  const refused = await query(
    req,
    sql`UPDATE self_evaluations SET outcome = 'refused', decided_on = ${amsterdamDay(at)}, updated_at = now()
         WHERE round_id = ${round.id} AND outcome IS NULL AND reported_at IS NOT NULL RETURNING ${columns}`,
  )
  for (const one of z.array(practice).parse(refused)) await mailStep(req, options, round, one, 'keurmerk-refused')
  return granted + refused.length
}

/** What each step of a round does (KB-3). null: it can't be done yet, and is tried again. */
export const workOf: Record<RoundStep, Work> = {
  open: mailing(sql`sent_at IS NULL`, 'keurmerk-open', 'keurmerk-login'),
  remind: mailing(sql`sent_at IS NULL`, 'keurmerk-reminder'),
  close,
  report,
  'remind-again': mailing(sql`reported_at IS NOT NULL AND sent_again_at IS NULL`, 'keurmerk-reminder-again'),
  'close-again': mailing(sql`reported_at IS NOT NULL AND sent_again_at IS NULL`, 'keurmerk-not-sent-again'),
  decide,
}
