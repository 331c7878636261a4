import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { outcomeLabels } from '@/src/domain/keurmerk/labels'
import type { Progress } from '@/src/domain/keurmerk/turn'
import { keysOf } from '@/src/domain/shared/keys'
import { notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { keptFramework } from './framework/read'

const round = z.object({
  id: z.number(),
  organisation: z.number(),
  title: z.string(),
  year: z.coerce.number(),
  published: z.boolean(),
  framework: keptFramework,
  samplePercent: z.coerce.number(),
  sampleSeed: z.string(),
  opensOn: z.string(),
  closesOn: z.string(),
  reportsOn: z.string(),
  requalifiesFrom: z.string(),
  requalifiesUntil: z.string(),
  decidesOn: z.string(),
})

/** A round with what it asks. */
export type Round = z.infer<typeof round>

const roundColumns = sql`r.id, r.organisation_id AS organisation, r.title, r.year, coalesce(r.published, false) AS published, r.framework,
  r.sample_percent AS "samplePercent", r.sample_seed AS "sampleSeed", r.opens_on::text AS "opensOn",
  r.closes_on::text AS "closesOn", r.reports_on::text AS "reportsOn", r.requalifies_from::text AS "requalifiesFrom",
  r.requalifies_until::text AS "requalifiesUntil", r.decides_on::text AS "decidesOn"`

/** The round with this id, also one that isn't published. @throws APIError 404 */
export async function roundById(req: PayloadRequest, id: number): Promise<Round> {
  const [row] = await query(req, sql`SELECT ${roundColumns} FROM keurmerk_rounds r WHERE r.id = ${id}`)
  if (!row) throw notFound()
  return round.parse(row)
}

/** The rounds that are published and not yet decided everywhere, the oldest first: those that have work to do. */
export async function runningRounds(req: PayloadRequest): Promise<Round[]> {
  const rows = await query(
    req,
    sql`SELECT ${roundColumns} FROM keurmerk_rounds r
         WHERE r.published AND NOT EXISTS (SELECT 1 FROM keurmerk_steps s WHERE s.round_id = r.id AND s.step = 'decide')
         ORDER BY r.year, r.id`,
  )
  return z.array(round).parse(rows)
}

const evaluation = z.object({
  id: z.number(),
  round: z.number(),
  organisation: z.number(),
  therapist: z.number().nullable(),
  practiceName: z.string(),
  place: z.string(),
  sent: z.boolean(),
  reported: z.boolean(),
  sentAgain: z.boolean(),
  decided: z.boolean(),
  outcome: z.enum(keysOf(outcomeLabels)).nullable(),
  decidedOn: z.string().nullable(),
})

/** A self-evaluation and how far it is. */
export type Evaluation = z.infer<typeof evaluation> & Progress

/**
 * The self-evaluation, locked until the transaction ends: `share` for who fills it in (several at once), `update` for what
 * changes how far it is. @throws APIError 404
 */
export async function lockedEvaluation(req: PayloadRequest, id: number, lock: 'share' | 'update'): Promise<Evaluation> {
  // Apart from the reading: one that waited for the lock would still see the row as it was before.
  await query(
    req,
    lock === 'share'
      ? sql`SELECT id FROM self_evaluations WHERE id = ${id} FOR SHARE`
      : sql`SELECT id FROM self_evaluations WHERE id = ${id} FOR NO KEY UPDATE`,
  )
  return evaluationById(req, id)
}

/** The same, unlocked. @throws APIError 404 */
export async function evaluationById(req: PayloadRequest, id: number): Promise<Evaluation> {
  const [row] = await query(
    req,
    sql`SELECT id, round_id AS round, organisation_id AS organisation, therapist_id AS therapist,
               practice_name AS "practiceName", place, sent_at IS NOT NULL AS sent, reported_at IS NOT NULL AS reported,
               sent_again_at IS NOT NULL AS "sentAgain", outcome IS NOT NULL AS decided, outcome::text,
               decided_on::text AS "decidedOn"
          FROM self_evaluations WHERE id = ${id}`,
  )
  if (!row) throw notFound()
  return evaluation.parse(row)
}
