import type { PayloadRequest } from 'payload'
import { type Tier, tierLabels } from '@/src/domain/identity/membership'
import type { ContributionFees } from '@/src/domain/invoicing/contribution'
import { keysOf } from '@/src/domain/shared/keys'
import { asUser } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { lockFees } from './lock'

type Of = { organisation: number; year: number }

/** Sets the amounts of a year, all or none; those that stay as they are aren't touched. @throws APIError 409 when it was, or is being, billed */
export async function setFees(
  req: PayloadRequest,
  { organisation, year }: Of,
  amounts: ContributionFees,
): Promise<void> {
  await inTransaction(req, async () => {
    await lockFees(req, organisation)
    const rows = await query(
      req,
      sql`SELECT id, tier::text AS tier, amount::float AS amount FROM contribution_fees
           WHERE organisation_id = ${organisation} AND year = ${year}`,
    )
    for (const tier of keysOf(tierLabels)) {
      const amount = amounts[tier]
      const found = rows.find((row) => row.tier === tier)
      if (amount !== undefined && found?.amount !== amount)
        await write(req, { organisation, year, tier, amount }, found?.id)
    }
  })
}

async function write(req: PayloadRequest, data: Of & { tier: Tier; amount: number }, id: unknown): Promise<void> {
  const collection = 'contribution-fees'
  if (typeof id !== 'number') await req.payload.create({ collection, data, ...asUser(req) })
  else await req.payload.update({ collection, id, data: { amount: data.amount }, ...asUser(req) })
}
