import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { rolesWith } from '@/src/access/permissions'
import { organisationsOf, type Viewer } from '@/src/access/viewer'
import { outcomeLabels } from '@/src/domain/keurmerk/labels'
import { keysOf } from '@/src/domain/shared/keys'
import { containing, query, sql } from '@/src/lib/sql'
import type { DeskAddress, DeskList } from './address'

/** So many stand in a list; looking for a name finds the others. */
export const most = 100

const line = z.object({
  id: z.number(),
  practiceName: z.string(),
  place: z.string(),
  year: z.coerce.number(),
  sentAt: z.string().nullable(),
  again: z.boolean(),
  outcome: z.enum(keysOf(outcomeLabels)).nullable(),
  /** Answers that still wait for a judgement. */
  left: z.coerce.number(),
  /** Nobody has our mails. */
  noContact: z.boolean(),
})

export type DeskLine = z.infer<typeof line>

/** Self-evaluations of the organisations in which the viewer judges, but those they fill in themselves. */
export function seenBy(viewer: Viewer) {
  const reach = organisationsOf(viewer, ...rolesWith('judgeKeurmerk'))
  const where = reach === 'all' ? sql`true` : sql`e.organisation_id = ANY(${sql.param(reach)}::int[])`
  return sql`(${where} AND NOT EXISTS (SELECT 1 FROM self_evaluation_people own JOIN therapists t ON t.id = own.therapist_id
    WHERE own.evaluation_id = e.id AND t.user_id = ${viewer.userId}))`
}

/** Answers of the turn that is to be judged without a judgement; 0 when nothing is to be judged now. */
const left = sql`CASE
  WHEN e.outcome IS NOT NULL OR e.sent_at IS NULL THEN 0
  WHEN e.reported_at IS NULL THEN jsonb_array_length(r.framework -> 'questions')
    - (SELECT count(*) FROM keurmerk_judgements j WHERE j.evaluation_id = e.id AND j.turn = 1 AND NOT j.second)
  WHEN e.sent_again_at IS NULL THEN 0
  ELSE (SELECT count(*) FILTER (WHERE j.turn = 1 AND j.judgement <> 'sufficient') - count(*) FILTER (WHERE j.turn = 2)
          FROM keurmerk_judgements j WHERE j.evaluation_id = e.id AND NOT j.second)
  END`

/** What was drawn, and waits for a second reviewer: somebody else than the first one (X-8). Rows of before the draw was kept may be. */
const toSecond = (viewer: Viewer) => sql`e.outcome IS NULL AND EXISTS (SELECT 1 FROM keurmerk_judgements j
  WHERE j.evaluation_id = e.id AND j.turn = (CASE WHEN e.reported_at IS NULL THEN 1 ELSE 2 END) AND NOT j.second
    AND j.drawn IS NOT FALSE AND j.reviewer_id <> ${viewer.userId}
    AND NOT EXISTS (SELECT 1 FROM keurmerk_judgements s
                     WHERE s.evaluation_id = j.evaluation_id AND s.turn = j.turn AND s.code = j.code AND s.second))`

const conditions = (viewer: Viewer): Record<DeskList, ReturnType<typeof sql>> => ({
  beoordelen: sql`e.sent_at IS NOT NULL AND e.outcome IS NULL AND (e.reported_at IS NULL OR e.sent_again_at IS NOT NULL)`,
  tweede: toSecond(viewer),
  vragen: sql`EXISTS (SELECT 1 FROM keurmerk_questions q WHERE q.evaluation_id = e.id AND q.answered_at IS NULL)`,
  bezwaar: sql`e.objected_at IS NOT NULL AND e.objection_decided_at IS NULL`,
  alles: sql`true`,
})

/** A list as the address asks for: what waits longest first, of everything the newest. */
export async function deskLines(
  req: PayloadRequest,
  viewer: Viewer,
  { list, search }: DeskAddress,
): Promise<DeskLine[]> {
  const looked =
    search === undefined
      ? sql`true`
      : sql`(e.practice_name ILIKE ${containing(search)} OR e.place ILIKE ${containing(search)})`
  const order = list === 'alles' ? sql`e.id DESC` : sql`coalesce(e.sent_again_at, e.sent_at, e.applied_at), e.id`
  const rows = await query(
    req,
    sql`SELECT e.id, e.practice_name AS "practiceName", e.place, r.year, coalesce(e.sent_again_at, e.sent_at)::text AS "sentAt",
               e.sent_again_at IS NOT NULL AS again, e.outcome::text, ${left} AS "left", e.therapist_id IS NULL AS "noContact"
          FROM self_evaluations e JOIN keurmerk_rounds r ON r.id = e.round_id
         WHERE ${conditions(viewer)[list]} AND ${seenBy(viewer)} AND ${looked}
           ${list === 'beoordelen' ? sql`AND (${left}) > 0` : sql``}
         ORDER BY ${order} LIMIT ${most}`,
  )
  return z.array(line).parse(rows)
}
