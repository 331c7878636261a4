import { createLocalReq, type Payload, type PayloadRequest, type TaskConfig } from 'payload'
import { dueSteps, type RoundStep, roundSteps } from '@/src/domain/keurmerk/round'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { defineTask } from '@/src/jobs/defineTask'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import type { KeurmerkOptions } from '../options'
import { type Round, runningRounds } from '../rows'
import { workOf } from './steps'

async function stepsDone(req: PayloadRequest, round: number): Promise<RoundStep[]> {
  const rows = await query(req, sql`SELECT step FROM keurmerk_steps WHERE round_id = ${round}`)
  return roundSteps.filter((step) => rows.some((row) => row.step === step))
}

/**
 * Does one step of a round, once: of two processes at a time the second waits for the first and finds it done.
 * @returns whether it was done now; false also when it can't be yet
 */
async function doStep(
  payload: Payload,
  options: KeurmerkOptions,
  round: Round,
  step: RoundStep,
  at: Date,
): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    await query(req, sql`SELECT id FROM keurmerk_rounds WHERE id = ${round.id} FOR NO KEY UPDATE`)
    if ((await stepsDone(req, round.id)).includes(step)) return false
    const practices = await workOf[step](req, options, round, at)
    if (practices === null) return false
    await query(
      req,
      sql`INSERT INTO keurmerk_steps (round_id, organisation_id, step, done_at, practices, created_at, updated_at)
          VALUES (${round.id}, ${round.organisation}, ${step}, ${at.toISOString()}, ${practices}, now(), now())`,
    )
    return true
  })
}

/**
 * Does whatever the published rounds have to do today, in order (KB-3). A step that has to wait, waits with all after it: nobody
 * is decided about before the report.
 * @returns how many steps were done
 */
export async function turnRounds(payload: Payload, options: KeurmerkOptions, at: Date): Promise<number> {
  const req = await createLocalReq({}, payload)
  let done = 0
  for (const round of await runningRounds(req)) {
    for (const step of dueSteps(round, await stepsDone(req, round.id), amsterdamDay(at))) {
      if (!(await doStep(payload, options, round, step, at))) break
      done += 1
    }
  }
  return done
}

/** Turns the rounds of the keurmerk every quarter of an hour, so that a day begins soon after midnight (KB-3). */
export const roundsTask = (options: KeurmerkOptions): TaskConfig<'keurmerk-rounds'> =>
  defineTask<'keurmerk-rounds'>({
    slug: 'keurmerk-rounds',
    inputSchema: [],
    outputSchema: [{ name: 'steps', type: 'number', required: true }],
    retries: { attempts: 3, backoff: { type: 'exponential', delay: 60_000 } },
    schedule: [{ cron: '0 */15 * * * *', queue: 'maintenance' }],
    handler: async ({ req }) => ({ output: { steps: await turnRounds(req.payload, options, new Date()) } }),
  })
