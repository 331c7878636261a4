import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Tier, tierLabels } from '@/src/domain/identity/membership'
import { amsterdamDay, yearOf } from '@/src/domain/shared/calendar-date'
import { keysOf } from '@/src/domain/shared/keys'
import { query, sql } from '@/src/lib/sql'

const rows = z.array(
  z.object({
    organisation: z.number(),
    name: z.string(),
    year: z.number(),
    tier: z.enum(keysOf(tierLabels)),
    amount: z.number(),
  }),
)

/** What a year of membership costs, in cents; a kind of membership that isn't there has no amount yet. */
export type PublicContribution = {
  organisation: number
  name: string
  year: number
  amounts: { tier: Tier; amount: number }[]
}

/** What membership costs this year and, once it was set, next year: of organisations that one can sign up with (KK-PRO-1). */
export async function publicContributions(
  req: PayloadRequest,
  organisations: readonly { id: number }[],
): Promise<PublicContribution[]> {
  const year = yearOf(amsterdamDay(new Date()))
  const found = rows.parse(
    await query(
      req,
      sql`SELECT f.organisation_id AS organisation, o.name, f.year::int AS year, f.tier::text AS tier, f.amount::float AS amount
            FROM contribution_fees f JOIN organisations o ON o.id = f.organisation_id
           WHERE f.organisation_id = ANY(${sql.param(organisations.map(({ id }) => id))}::int[])
             AND f.year BETWEEN ${year} AND ${year + 1}
           ORDER BY o.name, f.year, f.tier`,
    ),
  )
  const years = new Map<string, PublicContribution>()
  for (const { tier, amount, ...of } of found) {
    const key = `${of.organisation} ${of.year}`
    const one = years.get(key) ?? { ...of, amounts: [] }
    one.amounts.push({ tier, amount })
    years.set(key, one)
  }
  return [...years.values()]
}
