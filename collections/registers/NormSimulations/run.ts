import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { assess } from '@/src/domain/registers/assess'
import type { Norm } from '@/src/domain/registers/norm'
import { parseNorm } from '@/src/domain/registers/norm-problems'
import { type Comparison, compare, Summing } from '@/src/domain/registers/simulate'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { everyDossier } from '../shared/everyDossier'

const rowSchema = z.object({
  register: z.number(),
  organisation: z.number(),
  definition: z.unknown(),
  total: z.coerce.number(),
})

type Found = { registration: number; number: string; was: boolean; is: boolean } & Pick<
  Comparison,
  'pointsShort' | 'newlyMissing'
>

/** Rows are written this many at a time; after each of them the progress is told. */
const writeEvery = 500

/** Writes what was found and how far it is. */
async function write(
  req: PayloadRequest,
  simulation: number,
  organisation: number,
  found: Found[],
  done: number,
): Promise<void> {
  if (found.length > 0) {
    await query(
      req,
      sql`INSERT INTO simulation_results (simulation_id, registration, number, was_complete, is_complete, points_short, missing, organisation)
          SELECT ${simulation}, registration, number, was, "is", "pointsShort", "newlyMissing", ${organisation}
            FROM jsonb_to_recordset(${JSON.stringify(found)}::jsonb)
              AS t(registration int, number text, was boolean, "is" boolean, "pointsShort" numeric, "newlyMissing" jsonb)`,
    )
  }
  await query(req, sql`UPDATE norm_simulations SET done = ${done}, updated_at = now() WHERE id = ${simulation}`)
}

async function begin(req: PayloadRequest, simulation: number) {
  await query(req, sql`DELETE FROM simulation_results WHERE simulation_id = ${simulation}`)
  const rows = await query(
    req,
    sql`SELECT n.register_id AS register, n.organisation_id AS organisation, n.definition,
               (SELECT count(*) FROM registrations r WHERE r.register_id = n.register_id AND r.status = 'active') AS total
          FROM norm_simulations s JOIN norms n ON n.id = s.norm_id WHERE s.id = ${simulation}`,
  )
  const found = rowSchema.parse(rows[0])
  await query(
    req,
    sql`UPDATE norm_simulations SET status = 'running', total = ${found.total}, done = 0, updated_at = now() WHERE id = ${simulation}`,
  )
  return found
}

async function tryOn(
  req: PayloadRequest,
  simulation: number,
  norm: Norm,
  { register, organisation }: z.infer<typeof rowSchema>,
) {
  const on = amsterdamDay(new Date())
  const summing = new Summing()
  let found: Found[] = []
  let done = 0
  for await (const { registration, number, norm: current, dossier } of everyDossier(req, { register, on })) {
    const now = assess(current, dossier, on)
    const tried = assess(norm, dossier, on)
    const comparison = compare(now, tried)
    summing.add(comparison)
    const { pointsShort, newlyMissing } = comparison
    if (comparison.differs)
      found.push({ registration, number, was: now.complete, is: tried.complete, pointsShort, newlyMissing })
    done += 1
    if (done % writeEvery === 0) {
      await write(req, simulation, organisation, found, done)
      found = []
    }
  }
  await write(req, simulation, organisation, found, done)
  return summing.summary()
}

/** Tries a norm on every running dossier of its register. Started again it begins anew; the dossiers don't change. */
export async function runSimulation(req: PayloadRequest, simulation: number): Promise<void> {
  try {
    const found = await begin(req, simulation)
    const summary = await tryOn(req, simulation, parseNorm(found.definition), found)
    await query(
      req,
      sql`UPDATE norm_simulations SET status = 'done', summary = ${JSON.stringify(summary)}::jsonb, updated_at = now() WHERE id = ${simulation}`,
    )
  } catch (error) {
    await query(req, sql`UPDATE norm_simulations SET status = 'failed', updated_at = now() WHERE id = ${simulation}`)
    throw error
  }
}
