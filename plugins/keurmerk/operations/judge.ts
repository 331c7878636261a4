import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import type { Judgement } from '@/src/domain/keurmerk/labels'
import { judgementProblems } from '@/src/domain/keurmerk/report'
import { inSecondReview } from '@/src/domain/keurmerk/second-review'
import type { Turn } from '@/src/domain/keurmerk/turn'
import { conflict, invalid, notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { type Evaluation, lockedEvaluation, roundById } from '../rows'
import { askedIn } from './answers'
import { type Reviewer, reviewerOf } from './party'

export type ToJudge = {
  code: string
  turn: Turn
  judgement: Judgement
  reason: string
  action: string
  /** As the second, blind reviewer. */
  second: boolean
}

/** @throws APIError 409 when this turn can't be judged (any more) */
function demandTurn(evaluation: Evaluation, turn: Turn): void {
  if (turn === 1 && !evaluation.sent) throw conflict('De praktijk heeft nog niets verstuurd.')
  if (turn === 1 && evaluation.reported) throw conflict('Het rapport is al bekendgemaakt: dit oordeel staat vast.')
  if (turn === 2 && !evaluation.sentAgain) throw conflict('De praktijk heeft nog geen herkwalificatie verstuurd.')
  if (evaluation.decided) throw conflict('Over deze zelfevaluatie is besloten: dit oordeel staat vast.')
}

type First = { reviewer: number | null; name: string | null }

async function firstOf(req: PayloadRequest, id: number, { turn, code }: ToJudge): Promise<First | null> {
  const [row] = await query(
    req,
    sql`SELECT reviewer_id AS reviewer, reviewer_name AS name FROM keurmerk_judgements
         WHERE evaluation_id = ${id} AND turn = ${turn} AND code = ${code} AND NOT second`,
  )
  if (!row) return null
  return {
    reviewer: row.reviewer === null ? null : Number(row.reviewer),
    name: row.name === null ? null : String(row.name),
  }
}

/** @throws APIError 409 when somebody else judged it, and who asks doesn't keep the keurmerk */
function demandFirst(first: First | null, { account, manages }: Reviewer): void {
  if (first === null || first.reviewer === null || first.reviewer === account || manages) return
  throw conflict(`${first.name ?? 'Een collega'} heeft dit antwoord al beoordeeld. Ververs de pagina.`)
}

/** @throws APIError 409 when there is nothing to judge for a second time, or who asks was the first */
function demandSecond(first: First | null, { account }: Reviewer, drawn: boolean): void {
  if (!drawn) throw conflict('Dit antwoord zit niet in de steekproef voor een tweede beoordeling.')
  if (first === null || first.reviewer === null)
    throw conflict('Dit antwoord is nog niet beoordeeld door een eerste beoordelaar.')
  if (first.reviewer === account) throw conflict('Jij was de eerste beoordelaar. De tweede is iemand anders.')
}

/**
 * Judges one answer against the framework (KB-5). The practice reads it when the report is made known.
 * @throws APIError 400 per field · 404 out of reach · 409 not to be judged (any more), or by somebody else
 */
export function judge(req: PayloadRequest, id: number, asked: ToJudge, at: Date): Promise<void> {
  const problems = judgementProblems(asked)
  if (Object.keys(problems).length > 0) throw invalid(problems)
  return inTransaction(req, async () => {
    const evaluation = await lockedEvaluation(req, id, 'update')
    const reviewer = await reviewerOf(req, evaluation)
    demandTurn(evaluation, asked.turn)
    const round = await roundById(req, evaluation.round)
    if (!(await askedIn(req, round, id, asked.turn)).some(({ code }) => code === asked.code)) throw notFound()
    const first = await firstOf(req, id, asked)
    const drawn = inSecondReview(round.sampleSeed, id, asked.code, round.samplePercent)
    if (asked.second) demandSecond(first, reviewer, drawn)
    else demandFirst(first, reviewer)
    const needed = asked.judgement === 'sufficient' ? { reason: '', action: '' } : asked
    const [written] = await query(
      req,
      sql`INSERT INTO keurmerk_judgements (evaluation_id, organisation_id, turn, code, second, drawn, judgement, reason,
                                           action, reviewer_id, reviewer_name, judged_at, created_at, updated_at)
          VALUES (${id}, ${evaluation.organisation}, ${asked.turn}, ${asked.code}, ${asked.second}, ${drawn}, ${asked.judgement},
                  ${needed.reason}, ${needed.action}, ${reviewer.account}, ${reviewer.name}, ${at.toISOString()}, now(), now())
          ON CONFLICT (evaluation_id, turn, code, second) DO UPDATE
             SET judgement = excluded.judgement, reason = excluded.reason, action = excluded.action,
                 reviewer_id = excluded.reviewer_id, reviewer_name = excluded.reviewer_name,
                 judged_at = excluded.judged_at, updated_at = now()
           WHERE NOT excluded.second OR keurmerk_judgements.reviewer_id = excluded.reviewer_id RETURNING id`,
    )
    if (!written) throw conflict('Een collega heeft dit antwoord al voor de tweede keer beoordeeld. Ververs de pagina.')
    await recordAudit(req, {
      action: 'keurmerk-judgements.judge',
      subject: 'self-evaluations',
      subjectId: id,
      organisation: evaluation.organisation,
      fields: {
        code: asked.code,
        turn: asked.turn,
        second: asked.second,
        overruled: first !== null && !asked.second && first.reviewer !== reviewer.account,
      },
    })
  })
}
