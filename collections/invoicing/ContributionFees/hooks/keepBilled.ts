import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { conflict } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'

const row = z.object({ year: z.number() })

/** @throws APIError 409 when the amount was asked of members already: the database holds to the same */
async function demandUnbilled(req: PayloadRequest, id: number | string): Promise<void> {
  const [billed] = await query(
    req,
    sql`SELECT f.year::int AS year FROM contribution_fees f
          JOIN invoice_runs r ON r.organisation_id = f.organisation_id AND r.year = f.year
         WHERE f.id = ${Number(id)}`,
  )
  if (!billed) return
  const { year } = row.parse(billed)
  throw conflict(`De contributie van ${year} is al gefactureerd. Het bedrag blijft zoals het was.`)
}

/** What members were asked doesn't change afterwards. */
export const keepBilled: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'update') await demandUnbilled(req, originalDoc?.id)
  return data
}

/** Nor is it taken away. */
export const keepBilledRow: CollectionBeforeDeleteHook = ({ id, req }) => demandUnbilled(req, id)
