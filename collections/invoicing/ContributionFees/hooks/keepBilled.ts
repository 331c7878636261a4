import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { conflict } from '@/src/lib/errors/refusals'
import { idOf } from '@/src/lib/relation'
import { query, sql } from '@/src/lib/sql'
import { lockFees } from '../lock'

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

/** A run asks what was confirmed: with an amount more it would ask others too. @throws APIError 409 while it goes on */
async function demandIdle(req: PayloadRequest, organisation: number, year: number): Promise<void> {
  const [going] = await query(
    req,
    sql`SELECT id FROM invoice_runs WHERE organisation_id = ${organisation} AND year = ${year} AND status = 'running'`,
  )
  if (!going) return
  throw conflict(`De contributie van ${year} wordt nu gefactureerd. Wacht tot dat klaar is, of stop de ronde.`)
}

/** What members were asked doesn't change afterwards, and nothing is added while they are being asked. */
export const keepBilled: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const organisation = idOf(data.organisation ?? originalDoc?.organisation)
  if (organisation !== null) await lockFees(req, organisation)
  if (operation === 'update') await demandUnbilled(req, originalDoc?.id)
  if (organisation !== null) await demandIdle(req, organisation, Number(data.year ?? originalDoc?.year))
  return data
}

/** Nor is it taken away. */
export const keepBilledRow: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [fee] = await query(
    req,
    sql`SELECT organisation_id AS organisation FROM contribution_fees WHERE id = ${Number(id)}`,
  )
  if (fee) await lockFees(req, Number(fee.organisation))
  await demandUnbilled(req, id)
}
