import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { feesOf, type RunOf } from '@/collections/invoicing/InvoiceRuns/members'
import { contributionPreview } from '@/collections/invoicing/InvoiceRuns/preview'
import { silentMinutes } from '@/collections/invoicing/InvoiceRuns/start'
import { invoiceTerms } from '@/collections/invoicing/Invoices/operations/parties'
import { mayWithin, rolesWith } from '@/src/access/permissions'
import { organisationsOf, type Viewer } from '@/src/access/viewer'
import type { ContributionFees, ContributionPreview } from '@/src/domain/invoicing/contribution'
import { sellerLacks } from '@/src/domain/invoicing/ubl'
import { query, sql } from '@/src/lib/sql'
import type { ContributionAddress } from './address'

const organisationRows = z.array(z.object({ id: z.number(), name: z.string(), shortName: z.string() }))
export type RunOrganisation = z.infer<typeof organisationRows>[number]

/** Organisations with kinds of membership, whose money the viewer sees. */
async function organisationsFor(req: PayloadRequest, viewer: Viewer): Promise<RunOrganisation[]> {
  const reach = organisationsOf(viewer, ...rolesWith('viewCharges'))
  const seen = reach === 'all' ? sql`true` : sql`id = ANY(${sql.param(reach)}::int[])`
  const rows = await query(
    req,
    sql`SELECT id, name, short_name AS "shortName" FROM organisations
         WHERE kind = 'professional-organisation' AND affiliated AND ${seen} ORDER BY name`,
  )
  return organisationRows.parse(rows)
}

const runSchema = z.object({
  id: z.number(),
  status: z.enum(['running', 'done', 'stopped']),
  planned: z.number(),
  made: z.number(),
  skipped: z.number(),
  invoiced: z.number(),
  startedByName: z.string().nullable(),
  startedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
  silent: z.boolean(),
  failed: z.array(z.object({ therapist: z.number(), name: z.string().nullable(), problem: z.string() })),
})
export type Run = z.infer<typeof runSchema>

async function runOf(req: PayloadRequest, { organisation, year }: RunOf): Promise<Run | null> {
  const [row] = await query(
    req,
    sql`SELECT r.id, r.status::text, r.planned::float, r.made::float, r.skipped::float,
               r.started_by_name AS "startedByName", to_json(r.started_at) #>> '{}' AS "startedAt",
               to_json(r.finished_at) #>> '{}' AS "finishedAt",
               r.status = 'running' AND r.updated_at < now() - make_interval(mins => ${silentMinutes}) AS silent,
               (SELECT coalesce(sum(i.payable), 0)::float FROM invoices i WHERE i.run_id = r.id AND i.kind = 'invoice') AS invoiced,
               (SELECT coalesce(json_agg(json_build_object('therapist', f.therapist, 'name', t.display_name, 'problem', f.problem)
                         ORDER BY t.display_name), '[]')
                  FROM jsonb_to_recordset(coalesce(r.failed, '[]')) AS f(therapist int, problem text)
                  LEFT JOIN therapists t ON t.id = f.therapist) AS failed
          FROM invoice_runs r WHERE r.organisation_id = ${organisation} AND r.year = ${year}`,
  )
  return row ? runSchema.parse(row) : null
}

export type Contribution = {
  organisations: RunOrganisation[]
  year: number
  /** Null: there is no organisation to see. */
  chosen: {
    organisation: RunOrganisation
    fees: ContributionFees
    before: ContributionFees
    run: Run | null
    /** Null while it runs: every moment something else. */
    preview: ContributionPreview | null
    /** What the sender of invoices lacks. */
    lacks: string[]
    mayManage: boolean
  } | null
}

/** Everything the page of contributions shows, within the reach of who looks (KK-PRO-1). */
export async function loadContribution(
  req: PayloadRequest,
  viewer: Viewer,
  { organisation: wanted, year }: ContributionAddress,
): Promise<Contribution> {
  const organisations = await organisationsFor(req, viewer)
  const organisation = organisations.find(({ id }) => id === wanted) ?? organisations[0]
  if (!organisation) return { organisations, year, chosen: null }
  const of = { organisation: organisation.id, year }
  const run = await runOf(req, of)
  const going = run?.status === 'running' && !run.silent
  const [fees, before, preview, terms] = await Promise.all([
    feesOf(req, of),
    feesOf(req, { ...of, year: year - 1 }),
    going ? null : contributionPreview(req, of),
    invoiceTerms(req),
  ])
  const mayManage = mayWithin(viewer, 'manageInvoices', organisation.id)
  const lacks = sellerLacks(terms.seller)
  return { organisations, year, chosen: { organisation, fees, before, run, preview, lacks, mayManage } }
}
