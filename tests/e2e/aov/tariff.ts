import { query, sql } from '@/src/lib/sql'
import { aTariff } from '@/tests/factories/aov'
import { systemRequest } from '@/tests/support/payload'

/** The tariff that journeys apply with. They share one database, and on a day there can be one tariff: whoever is first makes it. */
export async function tariffInForce(): Promise<number> {
  const req = await systemRequest()
  const [known] = await query(
    req,
    sql`SELECT id FROM aov_tariffs WHERE status = 'published' AND name = 'Proeftarief' ORDER BY id LIMIT 1`,
  )
  return known ? Number(known.id) : (await aTariff(req)).id
}
