import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { dutchCount, dutchEuros } from '@/src/domain/shared/dutch'
import { conflict } from '@/src/lib/errors/refusals'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { lockFees } from '../ContributionFees/lock'
import type { RunOf } from './members'
import { contributionPreview } from './preview'

/** What was on the screen when somebody confirmed. */
type Confirmed = RunOf & { members: number; total: number }

/** A run without any progress for so long has no worker any more, and may be started again. */
export const silentMinutes = 10

/**
 * Starts the run of an organisation and year, or goes on with one that was stopped, was done, or fell silent, exactly as it was
 * shown (KK-PRO-1). The invoices are made by a job that commits with this.
 * @throws APIError 409 when it runs already, when there is nobody to invoice, or when something changed since it was shown
 */
export async function startRun(req: PayloadRequest, confirmed: Confirmed, today: CalendarDate): Promise<number> {
  const { organisation, year, members, total } = confirmed
  return inTransaction(req, async () => {
    // Amounts don't change between what is compared here and the run that holds on to them.
    await lockFees(req, organisation)
    const preview = await contributionPreview(req, confirmed)
    if (preview.members !== members || preview.total !== total) {
      const now = `${dutchCount(preview.members, 'factuur', 'facturen')}, samen ${dutchEuros(preview.total / 100)}`
      throw conflict(`Sinds je dit zag, is er iets veranderd. Nu zijn het ${now}. Kijk het na en start opnieuw.`)
    }
    if (members === 0) throw conflict('Er valt niets te factureren.')
    const [row] = await query(
      req,
      sql`INSERT INTO invoice_runs AS run (organisation_id, year, status, issue_on, planned, made, skipped, total,
                                           started_by_name, started_at)
          VALUES (${organisation}, ${year}, 'running', ${today}, ${members}, 0, 0, ${total}, ${await nameOf(req)}, now())
          ON CONFLICT (organisation_id, year) DO UPDATE
            SET status = 'running', issue_on = EXCLUDED.issue_on, planned = run.made + EXCLUDED.planned, skipped = 0,
                total = EXCLUDED.total + coalesce((SELECT sum(i.payable) FROM invoices i WHERE i.run_id = run.id AND i.kind = 'invoice'), 0),
                failed = NULL, finished_at = NULL, started_by_name = EXCLUDED.started_by_name, started_at = now(),
                updated_at = now()
            WHERE run.status <> 'running' OR run.updated_at < now() - make_interval(mins => ${silentMinutes})
          RETURNING id`,
    )
    if (typeof row?.id !== 'number') throw conflict('Deze ronde loopt al.')
    await recordAudit(req, {
      action: 'invoice-runs.started',
      subject: 'invoice-runs',
      subjectId: row.id,
      organisation,
      fields: { year, members, total },
    })
    await req.payload.jobs.queue({
      task: 'invoice-run',
      input: { run: row.id },
      ...asSystem(req, 'a run of contributions'),
    })
    return row.id
  })
}

/** Who started it, by the name of their membership. */
async function nameOf(req: PayloadRequest): Promise<string | null> {
  const [row] = await query(
    req,
    sql`SELECT display_name AS name FROM memberships WHERE user_id = ${req.user?.id ?? null} AND ended_at IS NULL
         ORDER BY id LIMIT 1`,
  )
  return typeof row?.name === 'string' ? row.name : null
}

/** Stops a run between two batches: what was made stays. @throws APIError 409 when it doesn't run */
export async function stopRun(req: PayloadRequest, run: { id: number; organisation: number }): Promise<void> {
  await inTransaction(req, async () => {
    const [row] = await query(
      req,
      sql`UPDATE invoice_runs SET status = 'stopped', updated_at = now() WHERE id = ${run.id} AND status = 'running'
          RETURNING made::int AS made`,
    )
    if (!row) throw conflict('Deze ronde loopt niet meer.')
    await recordAudit(req, {
      action: 'invoice-runs.stopped',
      subject: 'invoice-runs',
      subjectId: run.id,
      organisation: run.organisation,
      fields: { made: row.made },
    })
  })
}
