import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'

const resultSchema = z.object({
  id: z.number(),
  registration: z.number(),
  number: z.string(),
  wasComplete: z.boolean(),
  isComplete: z.boolean(),
  pointsShort: z.coerce.number(),
  missing: z.array(z.object({ requirement: z.string(), text: z.string() })).nullable(),
})

export type SimulationResult = z.infer<typeof resultSchema>

/** A page of the dossiers for which something differs: who falls short first, the largest shortage first. */
export async function resultsOf(
  req: PayloadRequest,
  simulation: number,
  limit: number,
  offset = 0,
): Promise<SimulationResult[]> {
  const rows = await query(
    req,
    sql`SELECT id, registration::int, number, was_complete AS "wasComplete", is_complete AS "isComplete",
               points_short AS "pointsShort", missing
          FROM simulation_results WHERE simulation_id = ${simulation}
         ORDER BY (was_complete AND NOT is_complete) DESC, points_short DESC, id LIMIT ${limit} OFFSET ${offset}`,
  )
  return z.array(resultSchema).parse(rows)
}

/** All of them in the order of their rows, in batches, for a file of any length. */
export async function* everyResult(req: PayloadRequest, simulation: number): AsyncGenerator<SimulationResult> {
  let last = 0
  for (;;) {
    const rows = await query(
      req,
      sql`SELECT id, registration::int, number, was_complete AS "wasComplete", is_complete AS "isComplete",
                 points_short AS "pointsShort", missing
            FROM simulation_results WHERE simulation_id = ${simulation} AND id > ${last} ORDER BY id LIMIT 1000`,
    )
    const batch = z.array(resultSchema).parse(rows)
    if (batch.length === 0) return
    yield* batch
    last = batch.at(-1)?.id ?? last
  }
}
