import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { roundById } from '@/plugins/keurmerk/rows'
import { rolesWith } from '@/src/access/permissions'
import { organisationsOf, type Viewer } from '@/src/access/viewer'
import { type Agreement, agreementOf } from '@/src/domain/keurmerk/agreement'
import { questionsOf } from '@/src/domain/keurmerk/framework'
import { judgementLabels } from '@/src/domain/keurmerk/labels'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { keysOf } from '@/src/domain/shared/keys'
import { query, sql } from '@/src/lib/sql'

const row = z.object({
  id: z.number(),
  title: z.string(),
  seed: z.string(),
  percent: z.coerce.number(),
  practices: z.coerce.number(),
  sent: z.coerce.number(),
  granted: z.coerce.number(),
  reportsOn: z.string(),
  /** Answers that keep the report waiting after its day; null: it isn't late. */
  late: z.coerce.number().nullable(),
})

const level = z.enum(keysOf(judgementLabels))
const pair = z.object({ round: z.number(), code: z.string(), first: level, second: level })

export type RoundOverview = z.infer<typeof row> & {
  /** Over all questions. */
  agreement: Agreement
  /** Question by question, the least agreement first. */
  perQuestion: { code: string; name: string; agreement: Agreement }[]
}

/** How people call the questions of these rounds, by round and code: "Norm 2a, vraag 1". */
async function questionNames(req: PayloadRequest, rounds: readonly number[]): Promise<Map<string, string>> {
  const frameworks = await Promise.all(
    rounds.map(async (id) => ({ id, framework: (await roundById(req, id)).framework })),
  )
  return new Map(
    frameworks.flatMap(({ id, framework }) =>
      framework.norms.flatMap(({ code: norm }) =>
        questionsOf(framework, norm).map(
          ({ code, number }) => [`${id} ${code}`, `Norm ${norm}, vraag ${number}`] satisfies [string, string],
        ),
      ),
    ),
  )
}

/** How far the last rounds are, and how well reviewers agree. Agreement is for who keeps the keurmerk. */
export async function roundOverviews(req: PayloadRequest, viewer: Viewer): Promise<RoundOverview[]> {
  const reach = organisationsOf(viewer, ...rolesWith('manageKeurmerk'))
  const where = reach === 'all' ? sql`true` : sql`r.organisation_id = ANY(${sql.param(reach)}::int[])`
  const rows = await query(
    req,
    sql`SELECT r.id, r.title, r.sample_seed AS seed, r.sample_percent AS percent, count(e.id) AS practices,
               count(e.sent_at) AS sent, count(*) FILTER (WHERE e.outcome = 'granted') AS granted,
               r.reports_on::text AS "reportsOn", CASE WHEN r.reports_on <= ${amsterdamDay(new Date())}
                 AND NOT EXISTS (SELECT 1 FROM keurmerk_steps s WHERE s.round_id = r.id AND s.step = 'report')
                 THEN (SELECT coalesce(sum(jsonb_array_length(r.framework -> 'questions') -
                                (SELECT count(*) FROM keurmerk_judgements j
                                  WHERE j.evaluation_id = x.id AND j.turn = 1 AND NOT j.second)), 0)
                         FROM self_evaluations x
                        WHERE x.round_id = r.id AND x.sent_at IS NOT NULL AND x.outcome IS NULL) END AS late
          FROM keurmerk_rounds r LEFT JOIN self_evaluations e ON e.round_id = r.id
         WHERE r.published AND ${where} GROUP BY r.id ORDER BY r.year DESC, r.id DESC LIMIT 4`,
  )
  const rounds = z.array(row).parse(rows)
  const pairs = z.array(pair).parse(
    await query(
      req,
      sql`SELECT e.round_id AS round, a.code, a.judgement::text AS first, b.judgement::text AS second
            FROM keurmerk_judgements b JOIN keurmerk_judgements a ON a.evaluation_id = b.evaluation_id AND a.turn = b.turn
                 AND a.code = b.code AND NOT a.second JOIN self_evaluations e ON e.id = b.evaluation_id
           WHERE b.second AND e.round_id = ANY(${sql.param(rounds.map(({ id }) => id))}::int[]) LIMIT 50000`,
    ),
  )
  const names = await questionNames(req, [...new Set(pairs.map((one) => one.round))])
  return rounds.map((round) => {
    const own = pairs.filter((one) => one.round === round.id)
    const codes = [...new Set(own.map(({ code }) => code))]
    const of = (some: typeof own): Agreement => agreementOf(some.map(({ first, second }) => [first, second] as const))
    const perQuestion = codes
      .map((code) => ({
        code,
        name: names.get(`${round.id} ${code}`) ?? code,
        agreement: of(own.filter((one) => one.code === code)),
      }))
      .toSorted((a, b) => (a.agreement.observed ?? 1) - (b.agreement.observed ?? 1))
    return { ...round, agreement: of(own), perQuestion }
  })
}
