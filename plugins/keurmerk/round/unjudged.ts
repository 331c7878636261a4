import type { PayloadRequest } from 'payload'
import type { Turn } from '@/src/domain/keurmerk/turn'
import { query, sql } from '@/src/lib/sql'
import type { Round } from '../rows'

/**
 * How many answers of a round still have no judgement (KB-5). A report is made of everything, for all at once: while this isn't
 * 0, it waits.
 */
export async function unjudged(
  req: PayloadRequest,
  round: Pick<Round, 'id' | 'framework'>,
  turn: Turn,
): Promise<number> {
  const asked = round.framework.questions.length
  const [row] = await query(
    req,
    turn === 1
      ? sql`SELECT coalesce(sum(${asked}::int - j.judged), 0)::int AS left FROM self_evaluations e
              CROSS JOIN LATERAL (SELECT count(*)::int AS judged FROM keurmerk_judgements
                                   WHERE evaluation_id = e.id AND turn = 1 AND NOT second) j
             WHERE e.round_id = ${round.id} AND e.sent_at IS NOT NULL AND e.outcome IS NULL`
      : sql`SELECT coalesce(sum(j.open - j.judged), 0)::int AS left FROM self_evaluations e
              CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE turn = 1 AND judgement <> 'sufficient')::int AS open,
                                         count(*) FILTER (WHERE turn = 2)::int AS judged
                                    FROM keurmerk_judgements WHERE evaluation_id = e.id AND NOT second) j
             WHERE e.round_id = ${round.id} AND e.sent_again_at IS NOT NULL AND e.outcome IS NULL`,
  )
  return Number(row?.left ?? 0)
}
