import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Missing, missing, type ScreeningFacts } from '@/src/domain/screening/missing'
import type { Plan } from '@/src/domain/screening/plan'
import { notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { evidenceColumn, evidenceRow } from './factsRow'
import { planColumn, planIn } from './plan'

export type Screened = { facts: ScreeningFacts; plan: Plan; missing: Missing[] }

const row = z.object({
  kind: z.enum(['professional-organisation', 'register-keeper']),
  tier: z.enum(['reimbursable', 'collective', 'student']),
  standing: z.enum(['screening', 'admitted', 'ended']),
  plan: z.unknown(),
  evidence: evidenceRow,
})

/** Columns of what the missing list looks at, for `therapists t JOIN organisations o`; read with `toScreened`. */
export const screeningColumns = `o.kind::text AS kind, t.tier::text AS tier, t.standing::text AS standing,
  ${planColumn} AS plan, ${evidenceColumn} AS evidence`

/** Facts, plan and missing list of a row of those columns. */
export function toScreened(found: unknown): Screened {
  const { kind, tier, standing, plan: own, evidence } = row.parse(found)
  const plan = planIn(own, kind, tier)
  const facts = { standing, evidence }
  return { facts, plan, missing: missing(facts, plan) }
}

/** The facts of one member with the plan of organisation and tier, and what is missing (KS-ACC-2). One statement. @throws 404 */
export async function screeningOf(req: PayloadRequest, therapist: number): Promise<Screened> {
  const [found] = await query(
    req,
    sql`SELECT ${sql.raw(screeningColumns)}
          FROM therapists t JOIN organisations o ON o.id = t.organisation_id WHERE t.id = ${therapist}`,
  )
  if (!found) throw notFound()
  return toScreened(found)
}
