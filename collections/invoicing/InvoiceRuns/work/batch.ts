import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { contributionOf } from '@/src/domain/invoicing/contribution'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { issueInvoices } from '../../Invoices/operations/issue'
import { feesOf, lockMembers, type RunOf } from '../members'

const failedSchema = z.array(z.object({ therapist: z.number(), problem: z.string() })).nullable()
const runSchema = z.object({
  organisation: z.number(),
  year: z.number(),
  failed: failedSchema.transform((failed) => (failed ?? []).map(({ therapist }) => therapist)),
})

/** Locks a run that goes on: of two workers the second one waits, and sees what the first did. Null: it was stopped, or is done. */
export async function lockRunning(req: PayloadRequest, run: number): Promise<z.infer<typeof runSchema> | null> {
  const [row] = await query(
    req,
    sql`SELECT organisation_id AS organisation, year::int AS year, failed FROM invoice_runs
         WHERE id = ${run} AND status = 'running' FOR NO KEY UPDATE`,
  )
  return row ? runSchema.parse(row) : null
}

type Asked = { therapist: number; amount: number }

/** Books the contributions, each once whoever else does it too, and returns what was booked now. */
async function book(req: PayloadRequest, { organisation, year }: RunOf, asked: readonly Asked[], on: CalendarDate) {
  const rows = await query(
    req,
    sql`INSERT INTO charges (therapist_id, organisation_id, description, amount, booked_on, source)
        SELECT a.therapist, ${organisation}, ${`Contributie ${year}`}, a.amount, ${on}::date,
               ${`contributions/${year}/`} || a.therapist
          FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS a(therapist int, amount numeric)
         ORDER BY a.therapist
        ON CONFLICT (source) DO NOTHING RETURNING id, therapist_id AS therapist`,
  )
  return z.array(z.object({ id: z.number(), therapist: z.number() })).parse(rows)
}

type Batch = {
  /** Who it came to, to go on after; null: there is nobody left, or the run doesn't go on. */
  last: number | null
  goesOn: boolean
  /** Why nothing came of it: it was rolled back as a whole. */
  error?: unknown
}

/**
 * The next batch of a run, in one transaction: contributions booked, put on invoices of today, and counted. All of it or
 * nothing, so that after a crash the next one begins where this one did.
 */
export async function makeBatch(
  payload: Payload,
  run: number,
  { after, most, today }: { after: number; most: number; today: CalendarDate },
): Promise<Batch> {
  const req = await createLocalReq({}, payload)
  const batch: Batch = { last: null, goesOn: false }
  try {
    await inTransaction(req, async () => {
      const running = await lockRunning(req, run)
      if (!running) return
      batch.goesOn = true
      const members = await lockMembers(req, running, after, most)
      batch.last = members.at(-1)?.therapist ?? null
      const fees = await feesOf(req, running)
      const asked = members.flatMap(({ therapist, ...facts }) => {
        const outcome = contributionOf(facts, fees)
        return 'amount' in outcome ? [{ therapist, amount: outcome.amount }] : []
      })
      const charges = await book(req, running, asked, today)
      const invoices = charges.map(({ id, therapist }) => ({ therapist, charges: [id], run }))
      const { length } = await issueInvoices(req, invoices, today)
      await query(req, sql`UPDATE invoice_runs SET made = made + ${length}, updated_at = now() WHERE id = ${run}`)
    })
  } catch (error) {
    batch.error = error
  }
  return batch
}
