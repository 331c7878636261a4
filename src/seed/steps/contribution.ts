import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type CalendarDate, yearOf } from '@/src/domain/shared/calendar-date'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { contributionAmounts } from '../data/invoices'

const years = z.array(z.object({ year: z.coerce.number(), on: z.string(), members: z.number(), total: z.number() }))

/**
 * What a year costs, and the runs that asked it (KK-PRO-1): finished ones for the years of which contributions were booked, and
 * next year's amounts, so that its run can be looked at before it is started. @returns the run of each year
 */
export async function seedContribution(
  req: PayloadRequest,
  organisation: number,
  today: CalendarDate,
): Promise<Map<number, number>> {
  const booked = years.parse(
    await query(
      req,
      sql`SELECT split_part(source, '/', 2) AS year, min(booked_on)::text AS on, count(*)::int AS members,
                 sum(amount)::int AS total
            FROM charges WHERE source LIKE 'contributions/%' GROUP BY 1 ORDER BY 1`,
    ),
  )
  for (const { year } of booked) await amountsOf(req, organisation, year, contributionAmounts.asked)
  await amountsOf(req, organisation, yearOf(today) + 1, contributionAmounts.next)
  const runs = new Map<number, number>()
  for (const { year, on, members, total } of booked) {
    const at = `${on}T08:05:00Z`
    const [row] = await query(
      req,
      sql`INSERT INTO invoice_runs (organisation_id, year, status, issue_on, planned, made, skipped, total, started_by_name,
                                    started_at, finished_at)
          VALUES (${organisation}, ${year}, 'done', ${on}, ${members}, ${members}, 0, ${total}, 'Joost Kramer', ${at}::timestamptz,
                  ${at}::timestamptz + interval '1 minute') RETURNING id`,
    )
    runs.set(year, Number(row?.id))
  }
  return runs
}

async function amountsOf(
  req: PayloadRequest,
  organisation: number,
  year: number,
  amounts: typeof contributionAmounts.next,
): Promise<void> {
  for (const { tier, amount } of amounts) {
    const data = { organisation, year, tier, amount }
    await req.payload.create({ collection: 'contribution-fees', data, ...asSystem(req, 'demo data') })
  }
}
