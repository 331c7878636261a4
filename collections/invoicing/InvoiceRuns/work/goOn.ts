import { createLocalReq, type Payload } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { lockRunning, makeBatch } from './batch'
import { mailRun } from './mail'
import { problemIn } from './problem'

type Pace = {
  /** So many invoices in one transaction. */
  most: number
  /** After so long other jobs get their turn. */
  milliseconds: number
  /** Tells the members of what was committed. */
  tell: typeof mailRun
}

const usual: Pace = { most: 200, milliseconds: 8_000, tell: mailRun }

/**
 * Goes on with a run (KK-PRO-1), batch by batch, until its time is up or nobody is left. A batch that fails is taken apart:
 * who can't get an invoice is written down, and the others get theirs.
 * @returns whether there is more to do
 */
export async function goOnWithRun(payload: Payload, run: number, pace: Partial<Pace> = {}): Promise<{ rest: boolean }> {
  const { most, milliseconds, tell } = { ...usual, ...pace }
  const until = Date.now() + milliseconds
  const today = amsterdamDay(new Date())
  let told = await tell(payload, run, 0)
  let after = 0
  let apart = 0
  for (;;) {
    const batch = await makeBatch(payload, run, { after, most: apart > 0 ? 1 : most, today })
    if (!batch.goesOn && batch.error === undefined) return { rest: false }
    if (batch.error !== undefined) {
      // Not of anyone: the database is away, or somebody else was in the way. The job is tried again.
      if (batch.last === null) throw batch.error
      if (apart > 0) {
        await writeDown(payload, run, batch.last, problemIn(batch.error))
        after = batch.last
        apart -= 1
      } else apart = most
      continue
    }
    told = await tell(payload, run, told)
    if (batch.last === null) {
      await finish(payload, run)
      return { rest: false }
    }
    after = batch.last
    apart = Math.max(0, apart - 1)
    if (Date.now() >= until) return { rest: true }
  }
}

async function writeDown(payload: Payload, run: number, therapist: number, problem: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  payload.logger.warn({ run, therapist, problem }, 'no contribution invoice')
  await query(
    req,
    sql`UPDATE invoice_runs SET updated_at = now(),
               failed = coalesce(failed, '[]') || ${JSON.stringify([{ therapist, problem }])}::jsonb
         WHERE id = ${run} AND NOT coalesce(failed, '[]') @> ${JSON.stringify([{ therapist }])}::jsonb`,
  )
}

async function finish(payload: Payload, run: number): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const running = await lockRunning(req, run)
    if (!running) return
    const [row] = await query(
      req,
      sql`UPDATE invoice_runs SET status = 'done', finished_at = now(), updated_at = now(),
                 skipped = greatest(0, planned - made - jsonb_array_length(coalesce(failed, '[]')))
           WHERE id = ${run} RETURNING made::int AS made, skipped::int AS skipped`,
    )
    await recordAudit(req, {
      action: 'invoice-runs.finished',
      subject: 'invoice-runs',
      subjectId: run,
      organisation: running.organisation,
      fields: { year: running.year, made: row?.made, skipped: row?.skipped, failed: running.failed.length },
    })
  })
}
